// The two scans over one vault, as the session has them, and short ways to fill them in.
#pragma once

#include "app/view_models/scan_view_model.h"
#include "tests/app/surroundings.h"
#include "tests/core/scan/tiny_scan.h"

#include <memory>
#include <string_view>
#include <utility>

namespace weerbaar::test {

/// What a screen passes to choose().
enum Answered { Yes = 0, Partly = 1, No = 2, Unknown = 3, NotApplicable = 4 };

inline QString text(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

/// The packs that the program carries, or those of a test.
class Scanning {
public:
    Scanning() : Scanning(library().homeCheck(), library().personalScan()) {}
    Scanning(content::ScanPack homePack, content::ScanPack personalPack)
        : m_homePack(std::move(homePack)), m_personalPack(std::move(personalPack))
    {
        open();
    }

    [[nodiscard]] TestVault& vault() { return m_vault; }
    [[nodiscard]] MovingClock& clock() { return m_vault.clock(); }
    [[nodiscard]] app::ScanViewModel& home() { return *m_home; }
    [[nodiscard]] app::ScanViewModel& personal() { return *m_personal; }
    [[nodiscard]] content::ScanPack& homePack() { return m_homePack; }
    [[nodiscard]] content::ScanPack& personalPack() { return m_personalPack; }
    /// How often one of the two said that something changed.
    [[nodiscard]] int changes() const { return m_changes; }

    /// As after a lock, with the packs as they are by then.
    void reopen()
    {
        m_home.reset();
        m_personal.reset();
        m_vault.reopen();
        open();
    }

    /// An answer by somebody else than the person at the screen, and what the scan makes of it.
    static void say(app::ScanViewModel& scan, std::string_view itemId, content::Answerer by, scan::Answer answer,
                    std::string_view note = {})
    {
        auto const round = take(scan.store().currentOrNewRound());
        take(scan.store().answer(round.id, itemId, by, answer, note));
        scan.reload();
    }

    static void partnerSays(app::ScanViewModel& scan, std::string_view itemId, scan::Answer answer, std::string_view note = {})
    {
        say(scan, itemId, content::Answerer::Partner, answer, note);
    }

    /// What the vault has of one answer; the test ends if there is none.
    [[nodiscard]] static scan::GivenAnswer kept(app::ScanViewModel& scan, std::string_view itemId, content::Answerer by)
    {
        for (auto const& given : take(scan.store().answers(take(scan.store().currentOrNewRound()).id))) {
            if (given.itemId == itemId && given.by == by)
                return given;
        }
        throw std::runtime_error("no answer to " + std::string(itemId));
    }

    [[nodiscard]] static std::size_t countKept(app::ScanViewModel& scan)
    {
        return take(scan.store().answers(take(scan.store().currentOrNewRound()).id)).size();
    }

private:
    void open()
    {
        auto const changed = [this] { ++m_changes; };
        m_home = std::make_unique<app::ScanViewModel>(app::ScanViewModel::Needs{
            m_vault.database(), m_homePack, m_vault.clock(), changed, [this] { m_personal->reload(); }});  // as the session does
        m_personal = std::make_unique<app::ScanViewModel>(app::ScanViewModel::Needs{
            m_vault.database(), m_personalPack, m_vault.clock(), changed, [this] { m_home->reload(); }});
    }

    content::ScanPack m_homePack;
    content::ScanPack m_personalPack;
    TestVault m_vault;
    std::unique_ptr<app::ScanViewModel> m_home;
    std::unique_ptr<app::ScanViewModel> m_personal;
    int m_changes = 0;
};

/// Answers as the councillor, on its page.
inline void give(app::ScanViewModel& scan, std::string_view itemId, int answer)
{
    scan.goToItem(text(itemId));
    if (scan.questions()->itemId() != text(itemId))
        throw std::runtime_error("not asked: " + std::string(itemId));
    scan.questions()->choose(answer);
}

/// Where the row is that has this text in this role; -1: nowhere.
[[nodiscard]] inline int rowOf(QAbstractItemModel const& model, char const* role, std::string_view wanted)
{
    return static_cast<int>(column(model, role).indexOf(text(wanted)));
}

}  // namespace weerbaar::test
