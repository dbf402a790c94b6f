// A scan on paper: for oneself, or for the adviser who comes to the house.
#pragma once

#include "app/scan_document.h"
#include "app/view_models/pdf_export_view_model.h"
#include "app/view_models/scan_view_model.h"

namespace weerbaar::app {

/// While its page is open. What is typed here (name, address) goes into the PDF and is kept nowhere.
class ScanExportViewModel : public weerbaar::app::PdfExportViewModel {  // in full: the linter looks it up by this name
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("owned by the session view model")
    Q_PROPERTY(bool isHome READ isHome CONSTANT)
    Q_PROPERTY(bool forAdviser READ isForAdviser WRITE setForAdviser NOTIFY changed)  ///< else for oneself
    Q_PROPERTY(QString name READ name WRITE setName NOTIFY changed)        ///< empty: not in the PDF
    Q_PROPERTY(QString address READ address WRITE setAddress NOTIFY changed)
    Q_PROPERTY(bool withNotes READ hasNotes WRITE setNotes NOTIFY changed)
    Q_PROPERTY(bool withActions READ hasActions WRITE setActions NOTIFY changed)
    Q_PROPERTY(bool onlyGaps READ isOnlyGaps WRITE setOnlyGaps NOTIFY changed)  ///< leave out what is in order

public:
    ScanExportViewModel(ScanViewModel& scan, report::ExportLog& exports, Sharer& sharer, Clock const& clock, QObject* parent = nullptr);

    [[nodiscard]] bool isHome() const;
    [[nodiscard]] bool isForAdviser() const { return m_choice.forAdviser; }
    void setForAdviser(bool value);
    [[nodiscard]] QString name() const { return m_choice.name; }
    void setName(QString const& value);
    [[nodiscard]] QString address() const { return m_choice.address; }
    void setAddress(QString const& value);
    [[nodiscard]] bool hasNotes() const { return m_choice.notes; }
    void setNotes(bool value);
    [[nodiscard]] bool hasActions() const { return m_choice.actions; }
    void setActions(bool value);
    [[nodiscard]] bool isOnlyGaps() const { return m_choice.onlyGaps; }
    void setOnlyGaps(bool value);

signals:
    void changed();

protected:
    [[nodiscard]] report::ExportEntry entry() const override;

private:
    template <class Value>
    void choose(Value& part, Value const& value);
    void rebuild();

    ScanViewModel& m_scan;
    Clock const& m_clock;
    ScanDocumentChoice m_choice;
};

}  // namespace weerbaar::app
