// The root: which page is on the screen, and whether the vault is open.
#pragma once

#include "app/auto_lock.h"
#include "app/view_models/about_view_model.h"
#include "app/view_models/aftercare_view_model.h"
#include "app/view_models/call_view_model.h"
#include "app/view_models/first_minutes_view_model.h"
#include "app/view_models/invited_view_model.h"
#include "app/view_models/partner_turn_view_model.h"
#include "app/view_models/quick_note_view_model.h"
#include "app/view_models/session_view_model.h"
#include "app/view_models/setup_view_model.h"
#include "app/view_models/unlock_view_model.h"
#include "core/content/pack_loader.h"
#include "platform/app_lifecycle.h"
#include "platform/dialer.h"
#include "platform/monotonic_clock.h"
#include "platform/notifier.h"
#include "platform/position_source.h"
#include "platform/share_target.h"

#include <QtCore/QObject>
#include <QtQml/qqmlregistration.h>

#include <filesystem>
#include <functional>
#include <memory>
#include <vector>

namespace weerbaar::app {

/// Reaches QML as a required property of Main.qml. Holds navigation: the screens ask, it decides, so that
/// a page that needs the open vault is never shown without it. GUI thread.
class AppViewModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the composition root")
    Q_PROPERTY(Page page READ page NOTIFY pageChanged)
    Q_PROPERTY(bool canGoBack READ canGoBack NOTIFY pageChanged)
    Q_PROPERTY(VaultStatus vaultStatus READ vaultStatus NOTIFY vaultStatusChanged)
    Q_PROPERTY(bool isOpen READ isOpen NOTIFY vaultStatusChanged)
    Q_PROPERTY(QString statusText READ statusText NOTIFY vaultStatusChanged)  ///< damaged or newer: what and what now; else empty
    Q_PROPERTY(QString wipeError READ wipeError NOTIFY wipeErrorChanged)
    /// What went wrong where no page says so by itself; shown over whichever page is there, until dismissed. Else empty.
    Q_PROPERTY(QString problem READ problem NOTIFY problemChanged)
    Q_PROPERTY(QString copyError READ copyError NOTIFY copyErrorChanged)  ///< a copy that was shared is still there; else empty
    Q_PROPERTY(weerbaar::app::CallViewModel* calls READ calls CONSTANT)
    Q_PROPERTY(weerbaar::app::FirstMinutesViewModel* firstMinutes READ firstMinutes CONSTANT)
    Q_PROPERTY(weerbaar::app::QuickNoteViewModel* quickNote READ quickNote CONSTANT)  ///< into the locked inbox
    Q_PROPERTY(bool canWriteLocked READ canWriteLocked NOTIFY vaultStatusChanged)  ///< there is a vault to keep it for
    Q_PROPERTY(weerbaar::app::AftercareViewModel* aftercare READ aftercare CONSTANT)
    Q_PROPERTY(weerbaar::app::AboutViewModel* about READ about CONSTANT)
    Q_PROPERTY(weerbaar::app::SetupViewModel* setup READ setup NOTIFY vaultStatusChanged)        ///< null unless Absent
    Q_PROPERTY(weerbaar::app::UnlockViewModel* unlocking READ unlocking NOTIFY vaultStatusChanged)  ///< null unless Locked
    Q_PROPERTY(weerbaar::app::SessionViewModel* session READ session NOTIFY vaultStatusChanged)  ///< null unless Open
    Q_PROPERTY(weerbaar::app::InvitedViewModel* invited READ invited CONSTANT)  ///< as a partner, on their own phone
    Q_PROPERTY(weerbaar::app::PartnerTurnViewModel* partnerTurn READ partnerTurn NOTIFY vaultStatusChanged)  ///< null unless Lent

public:
    /// Lent: to the partner, for their own answers and for nothing else; isOpen is false.
    enum class VaultStatus { Absent, Locked, Open, Lent, Damaged, Newer };
    Q_ENUM(VaultStatus)

    /// The pages before the line work locked; those after it need the open vault.
    enum class Page {
        Start,
        FirstMinutes,
        QuickNote,    ///< only where there is a vault
        Aftercare,
        Setup,
        Unlock,
        Recover,
        Contacts,
        About,
        Wipe,
        Invited,      ///< as a partner, on their own phone; not while the vault is open
        PartnerTurn,  ///< only while it lasts
        // ---- open vault ----
        Scans,        ///< both scans, the partner, and what is to be done
        Scan,
        ScanAction,
        Compare,
        ScanHistory,
        ScanExport,
        PartnerInvitation,  ///< for the partner's own phone
        PartnerReply,
        Incidents,
        IncidentForm,
        Incident,
        Evidence,
        Attachment,
        CheckIns,
        Chain,
        Report,
        PoliceReport,
        Bundle,
        Patterns,
        Inbox,
        LocalProtocol,
        Backup,
        NewPhone,     ///< the way there, step by step
        Practice,     ///< of the passphrase
        Recipients,
        Exports,      ///< what left the vault
        Settings,
        ChangePassphrase,
        ResetPassphrase,  ///< with the recovery code, while the vault is open
        NewRecoveryCode,
    };
    Q_ENUM(Page)

    struct Needs {
        std::filesystem::path folder;
        content::Library const& library;
        platform::Dialer& dialer;
        platform::AppLifecycle& lifecycle;
        platform::MonotonicClock const& monotonicClock;
        Clock const& clock;
        crypto::Argon2Floor floor;
        std::function<crypto::Argon2Cost()> chooseCost;
        platform::Notifier& notifier;
        platform::PositionSource* position = nullptr;  ///< null: nothing of it is shown
        platform::ShareTarget* share = nullptr;        ///< likewise
    };
    explicit AppViewModel(Needs needs, QObject* parent = nullptr);
    ~AppViewModel() override;

    [[nodiscard]] Page page() const { return m_page; }
    [[nodiscard]] bool canGoBack() const { return !m_history.empty(); }
    [[nodiscard]] VaultStatus vaultStatus() const { return m_status; }
    [[nodiscard]] bool isOpen() const { return m_session != nullptr; }
    [[nodiscard]] QString statusText() const;
    [[nodiscard]] QString wipeError() const { return m_wipeError; }
    [[nodiscard]] QString problem() const;
    [[nodiscard]] QString copyError() const { return m_copyError; }
    [[nodiscard]] CallViewModel* calls() { return &m_calls; }
    [[nodiscard]] FirstMinutesViewModel* firstMinutes();
    [[nodiscard]] QuickNoteViewModel* quickNote();
    [[nodiscard]] bool canWriteLocked() const { return m_status == VaultStatus::Locked || m_status == VaultStatus::Open; }
    [[nodiscard]] AftercareViewModel* aftercare();
    [[nodiscard]] AboutViewModel* about();
    [[nodiscard]] SetupViewModel* setup() { return m_setup.get(); }
    [[nodiscard]] UnlockViewModel* unlocking() { return m_unlocking.get(); }
    [[nodiscard]] SessionViewModel* session() { return m_session.get(); }
    [[nodiscard]] InvitedViewModel* invited();
    [[nodiscard]] PartnerTurnViewModel* partnerTurn() { return m_partnerTurn.get(); }

    /// Shows a page; back() returns from it. One that needs the open vault leads to Unlock (or Setup) first and
    /// goes on from there once it is open.
    Q_INVOKABLE void show(weerbaar::app::AppViewModel::Page page);
    /// One of the pages of the navigation bar: back() from it leads to Start.
    Q_INVOKABLE void showTop(weerbaar::app::AppViewModel::Page page);
    Q_INVOKABLE void back();
    Q_INVOKABLE void dismissProblem();

    Q_INVOKABLE void newIncident();
    /// A new incident that begins with an entry of the inbox.
    Q_INVOKABLE void newIncidentFrom(int inboxNumber);
    Q_INVOKABLE void openIncident(QString const& incidentId);
    // Of the open incident.
    Q_INVOKABLE void correctIncident();
    Q_INVOKABLE void openEvidence();
    Q_INVOKABLE void openCheckIns();
    Q_INVOKABLE void openChain();
    Q_INVOKABLE void openReport();
    Q_INVOKABLE void openPoliceReport();
    Q_INVOKABLE void openBundle();
    /// A file of the open incident, or of the inbox.
    Q_INVOKABLE void openAttachment(QString const& attachmentId);
    Q_INVOKABLE void openPatterns();

    // The scans. scan: 0 home, 1 personal.
    Q_INVOKABLE void openScan(int scan);
    Q_INVOKABLE void openScanAction(int scan, QString const& itemId);
    Q_INVOKABLE void openComparison();
    Q_INVOKABLE void openScanHistory(int scan);
    Q_INVOKABLE void openScanExport(int scan);
    // The partner's own phone.
    Q_INVOKABLE void openPartnerInvitation();
    Q_INVOKABLE void openPartnerReply();
    /// Ends the session and gives the phone to the partner: from here on only their own answers are within reach.
    Q_INVOKABLE void startPartnerTurn();
    /// Locks the vault. On the partner's own phone: lets go of what was answered.
    Q_INVOKABLE void endPartnerTurn();
    /// Before the window closes: whether nothing is lost by it that the person was not told of.
    [[nodiscard]] Q_INVOKABLE bool mayClose();

    /// Drops the session, or the partner's turn, and everything in it, and shows Start.
    Q_INVOKABLE void lock();
    /// Keys first, then everything. Works locked and open, damaged too. Then the app is as after installation.
    Q_INVOKABLE void wipeEverything();

    [[nodiscard]] AutoLock& autoLock() { return m_autoLock; }

signals:
    void pageChanged();
    void vaultStatusChanged();
    void wipeErrorChanged();
    void problemChanged();
    void copyErrorChanged();

private:
    void open(vault::Vault vault, inbox::Merged const& merged);
    void showSaved(QString const& incidentId);
    void leave(bool stays = false);  ///< to Start, or staying where it is, with nothing open; waits for work under way
    void inspect();
    void setPage(Page page);
    void showPartnerTurn(std::unique_ptr<PartnerTurnViewModel> turn);
    void answerInvitation(std::unique_ptr<scan::InvitedPartner> partner);
    void setCopyError(Result<void> const& removed);
    void closePageOf(Page left);  ///< what a page was about goes with it
    [[nodiscard]] static bool needsSession(Page page);

    Needs m_needs;
    CallViewModel m_calls;
    AutoLock m_autoLock;
    std::unique_ptr<FirstMinutesViewModel> m_firstMinutes;
    std::unique_ptr<QuickNoteViewModel> m_quickNote;
    std::unique_ptr<AftercareViewModel> m_aftercare;
    std::unique_ptr<AboutViewModel> m_about;
    std::unique_ptr<InvitedViewModel> m_invited;
    std::unique_ptr<SetupViewModel> m_setup;
    std::unique_ptr<UnlockViewModel> m_unlocking;
    std::unique_ptr<SessionViewModel> m_session;
    std::unique_ptr<PartnerTurnViewModel> m_partnerTurn;
    VaultStatus m_status = VaultStatus::Absent;
    Page m_page = Page::Start;
    std::optional<Page> m_afterUnlock;
    std::vector<Page> m_history;
    QString m_wipeError;
    QString m_copyError;
};

}  // namespace weerbaar::app
