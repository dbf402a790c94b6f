// The partner's own Weerbaar, before the questions: the invitation comes in. Needs no vault.
#pragma once

#include "app/view_models/letter_in_view_model.h"
#include "core/content/pack_loader.h"
#include "core/scan/invitation.h"

#include <QtCore/QObject>
#include <QtQml/qqmlregistration.h>

#include <functional>
#include <memory>

namespace weerbaar::app {

/// GUI thread; borrows the content.
class InvitedViewModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("owned by the root view model")
    Q_PROPERTY(weerbaar::app::LetterInViewModel* incoming READ incoming CONSTANT)

public:
    struct Needs {
        content::Library const& library;
        Clock const& clock;
        std::function<void(std::unique_ptr<scan::InvitedPartner>)> accepted;
    };
    explicit InvitedViewModel(Needs needs, QObject* parent = nullptr);

    [[nodiscard]] LetterInViewModel* incoming() { return &m_incoming; }

private:
    [[nodiscard]] Result<void> receive(crypto::ByteView letter);

    Needs m_needs;
    LetterInViewModel m_incoming;
};

}  // namespace weerbaar::app
