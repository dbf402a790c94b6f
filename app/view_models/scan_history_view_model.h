// The rounds of one scan: last time beside this time, and removing one.
#pragma once

#include "app/view_models/gadget_list_model.h"
#include "app/view_models/scan_view_model.h"
#include "core/scan/history.h"

#include <QtCore/QObject>
#include <QtQml/qqmlregistration.h>

namespace weerbaar::app {

struct RoundRow {
    Q_GADGET
    Q_PROPERTY(int number MEMBER number)      ///< 1 for the first; what the functions take
    Q_PROPERTY(QString title MEMBER title)    ///< "Ronde 2"
    Q_PROPERTY(QString detail MEMBER detail)  ///< "21 november 2026 · hele ronde · 63 antwoorden, 18 van je partner"
    Q_PROPERTY(bool selected MEMBER selected)
public:
    int number = 0;
    QString title;
    QString detail;
    bool selected = false;
    bool operator==(RoundRow const&) const = default;
};

struct ThemeChangeRow {
    Q_GADGET
    Q_PROPERTY(QString title MEMBER title)
    Q_PROPERTY(int goodBefore MEMBER goodBefore)
    Q_PROPERTY(int gapsBefore MEMBER gapsBefore)
    Q_PROPERTY(int totalBefore MEMBER totalBefore)
    Q_PROPERTY(int goodNow MEMBER goodNow)
    Q_PROPERTY(int gapsNow MEMBER gapsNow)
    Q_PROPERTY(int totalNow MEMBER totalNow)
    Q_PROPERTY(QString changeText MEMBER changeText)  ///< "2 beter, 1 minder"; "gelijk"; "nog niet ingevuld"
    Q_PROPERTY(QString spokenText MEMBER spokenText)  ///< both bars and the change in words
public:
    QString title;
    int goodBefore = 0;
    int gapsBefore = 0;
    int totalBefore = 0;
    int goodNow = 0;
    int gapsNow = 0;
    int totalNow = 0;
    QString changeText;
    QString spokenText;
    bool operator==(ThemeChangeRow const&) const = default;
};

struct ItemChangeRow {
    Q_GADGET
    Q_PROPERTY(QString itemId MEMBER itemId)
    Q_PROPERTY(QString statement MEMBER statement)  ///< or that this question is no longer asked
    Q_PROPERTY(int kind MEMBER kind)                ///< 0 better, 1 slipped, 2 new in the pack, 3 other
    Q_PROPERTY(QString kindText MEMBER kindText)    ///< "Beter", "Minder", "Nieuwe vraag", "Niet meer gevraagd", …
    Q_PROPERTY(QString changeText MEMBER changeText)  ///< "Was nee, nu ja"
public:
    QString itemId;
    QString statement;
    int kind = 0;
    QString kindText;
    QString changeText;
    bool operator==(ItemChangeRow const&) const = default;
};

/// While its page is open. Shows the selected round beside the one before it. GUI thread; borrows the scan.
class ScanHistoryViewModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("owned by the session view model")
    Q_PROPERTY(QString title READ title CONSTANT)
    Q_PROPERTY(QAbstractListModel* rounds READ rounds CONSTANT)  ///< RoundRow, newest first
    Q_PROPERTY(int selected READ selected NOTIFY changed)        ///< its number; 0: there is no round
    Q_PROPERTY(QString selectedTitle READ selectedTitle NOTIFY changed)  ///< "Ronde 2 naast ronde 1"
    Q_PROPERTY(bool hasBefore READ hasBefore NOTIFY changed)     ///< there is an earlier one to lay beside it
    Q_PROPERTY(QString changeText READ changeText NOTIFY changed)  ///< "3 beter, 1 minder, 2 nieuwe vragen"
    Q_PROPERTY(QStringList notices READ notices NOTIFY changed)  ///< clock set back, newer pack, short beside full: in words
    Q_PROPERTY(QAbstractListModel* themes READ themes CONSTANT)  ///< ThemeChangeRow
    Q_PROPERTY(QAbstractListModel* changes READ changes CONSTANT)  ///< ItemChangeRow: slipped first, then better, new, other
    Q_PROPERTY(QString lossText READ lossText NOTIFY changed)    ///< what goes when the selected round is deleted
    Q_PROPERTY(QString error READ error NOTIFY errorChanged)

public:
    explicit ScanHistoryViewModel(ScanViewModel& scan, QObject* parent = nullptr);

    [[nodiscard]] QString title() const;
    [[nodiscard]] QAbstractListModel* rounds() { return &m_rounds; }
    [[nodiscard]] int selected() const { return m_selected; }
    [[nodiscard]] QString selectedTitle() const;
    [[nodiscard]] bool hasBefore() const { return m_selected > 1; }
    [[nodiscard]] QString changeText() const { return m_changeText; }
    [[nodiscard]] QStringList notices() const { return m_notices; }
    [[nodiscard]] QAbstractListModel* themes() { return &m_themes; }
    [[nodiscard]] QAbstractListModel* changes() { return &m_changes; }
    [[nodiscard]] QString lossText() const;
    [[nodiscard]] QString error() const { return m_error; }

    Q_INVOKABLE void select(int number);
    /// For good; ask first and show lossText.
    Q_INVOKABLE void deleteSelected();

signals:
    void changed();
    void errorChanged();

private:
    void reload();
    void show();
    void setError(QString const& error);

    ScanViewModel& m_scan;
    std::vector<scan::RoundSummary> m_summaries;  ///< newest first
    int m_selected = 0;
    QString m_changeText;
    QStringList m_notices;
    GadgetListModel<RoundRow> m_rounds;
    GadgetListModel<ThemeChangeRow> m_themes;
    GadgetListModel<ItemChangeRow> m_changes;
    QString m_error;
};

}  // namespace weerbaar::app
