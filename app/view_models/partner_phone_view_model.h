// The partner on their own phone, seen from the councillor's: inviting, and taking the answers over.
#pragma once

#include "app/view_models/letter_in_view_model.h"
#include "app/view_models/letter_out_view_model.h"
#include "app/view_models/scan_view_model.h"
#include "core/scan/invitation.h"

#include <QtCore/QObject>
#include <QtCore/QStringList>
#include <QtQml/qqmlregistration.h>

#include <functional>
#include <memory>
#include <optional>

namespace weerbaar::app {

/// GUI thread; borrows the scans.
class PartnerPhoneViewModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("owned by the session view model")
    Q_PROPERTY(bool isWaiting READ isWaiting NOTIFY changed)       ///< invited, and no answers yet
    Q_PROPERTY(QString statusText READ statusText NOTIFY changed)  ///< "Uitnodiging gemaakt op …"; empty before the first
    Q_PROPERTY(QString error READ error NOTIFY changed)
    Q_PROPERTY(weerbaar::app::LetterOutViewModel* invitation READ invitation NOTIFY changed)  ///< null: none is shown
    Q_PROPERTY(weerbaar::app::LetterInViewModel* incoming READ incoming CONSTANT)
    Q_PROPERTY(bool hasReply READ hasReply NOTIFY changed)              ///< one came in, and waits for a yes or a no
    Q_PROPERTY(QStringList replyLines READ replyLines NOTIFY changed)   ///< how much is in it; none of the answers
    Q_PROPERTY(QString takenText READ takenText NOTIFY changed)         ///< what was taken over; else empty

public:
    struct Needs {
        vault::Database& database;
        Clock const& clock;
        ScanViewModel& home;
        ScanViewModel& personal;
        std::function<void()> tookOver;  ///< answers have come in
    };
    explicit PartnerPhoneViewModel(Needs needs, QObject* parent = nullptr);

    [[nodiscard]] bool isWaiting() const { return m_latest && !m_latest->answeredAt; }
    [[nodiscard]] QString statusText() const;
    [[nodiscard]] QString error() const { return m_error; }
    [[nodiscard]] LetterOutViewModel* invitation() { return m_invitation.get(); }
    [[nodiscard]] LetterInViewModel* incoming() { return &m_incoming; }
    [[nodiscard]] bool hasReply() const { return m_reply.has_value(); }
    [[nodiscard]] QStringList replyLines() const;
    [[nodiscard]] QString takenText() const { return m_takenText; }

    /// The invitation that waits, or a new one. \returns whether there is one to be shown.
    bool invite();
    /// No reply to it counts any more; it is not shown any longer.
    Q_INVOKABLE void withdraw();
    /// What came in becomes the partner's answers.
    Q_INVOKABLE void takeOver();
    /// What came in is forgotten; the invitation goes on waiting.
    Q_INVOKABLE void refuse();
    // As a page is left.
    void closeInvitation();
    void closeReply();

signals:
    void changed();

private:
    [[nodiscard]] Result<void> receive(crypto::ByteView letter);
    void reload(Result<void> const& outcome);  ///< of what was just done

    Needs m_needs;
    scan::InvitationStore m_invitations;
    std::optional<scan::SentInvitation> m_latest;
    std::unique_ptr<LetterOutViewModel> m_invitation;
    std::optional<scan::Reply> m_reply;
    QString m_takenText;
    QString m_error;
    LetterInViewModel m_incoming;  // last: it waits for its work
};

}  // namespace weerbaar::app
