#include "app/view_models/gadget_list_model.h"

#include "app/view_models/about_view_model.h"
#include "tests/app/surroundings.h"

#include <QtCore/QRandomGenerator>
#include <QtTest/QAbstractItemModelTester>

using namespace weerbaar;
using app::GadgetListModel;
using app::PackRow;

namespace {

using Rows = QList<PackRow>;

Rows rowsOf(QString const& letters)
{
    Rows rows;
    for (QChar const letter : letters)
        rows.append({QString(letter), QStringLiteral("detail")});
    return rows;
}

/// What a view would hold that only listens: it looks at a row when it is told to, and at no other.
class Follower {
public:
    explicit Follower(GadgetListModel<PackRow>& model) : m_model(model)
    {
        QObject::connect(&model, &QAbstractItemModel::rowsInserted, &m_context, [this](QModelIndex const&, int first, int last) {
            for (int row = first; row <= last; ++row)
                m_titles.insert(row, read(row));
            ++m_inserts;
        });
        QObject::connect(&model, &QAbstractItemModel::rowsRemoved, &m_context, [this](QModelIndex const&, int first, int last) {
            m_titles.remove(first, last - first + 1);
            ++m_removals;
        });
        QObject::connect(&model, &QAbstractItemModel::dataChanged, &m_context, [this](QModelIndex const& first, QModelIndex const& last) {
            for (int row = first.row(); row <= last.row(); ++row)
                m_titles[row] = read(row);
            m_changed += last.row() - first.row() + 1;
        });
        QObject::connect(&model, &QAbstractItemModel::modelReset, &m_context, [this] { ++m_resets; });
    }

    [[nodiscard]] QString titles() const { return m_titles.join(QString()); }
    [[nodiscard]] int inserts() const { return m_inserts; }
    [[nodiscard]] int removals() const { return m_removals; }
    [[nodiscard]] int changed() const { return m_changed; }
    [[nodiscard]] int resets() const { return m_resets; }

private:
    QString read(int row) { return test::textAt(m_model, row, "title"); }

    GadgetListModel<PackRow>& m_model;
    QObject m_context;
    QStringList m_titles;
    int m_inserts = 0;
    int m_removals = 0;
    int m_changed = 0;
    int m_resets = 0;
};

}  // namespace

TEST_CASE("each property of a row is a role of the same name", "[app][models]")
{
    GadgetListModel<PackRow> model;
    model.setRows({{QStringLiteral("Nummers"), QStringLiteral("Versie 1")}});
    CHECK(model.roleNames().size() == 2);
    CHECK(test::textAt(model, 0, "title") == QStringLiteral("Nummers"));
    CHECK(test::textAt(model, 0, "detail") == QStringLiteral("Versie 1"));
    CHECK_FALSE(test::cell(model, 0, "nothing").isValid());
    CHECK_FALSE(test::cell(model, 1, "title").isValid());
    CHECK_FALSE(model.data(model.index(0, 0), Qt::UserRole + 2).isValid());
    CHECK(model.rowCount(model.index(0, 0)) == 0);
}

TEST_CASE("only what differs in a list is touched", "[app][models]")
{
    GadgetListModel<PackRow> model;
    QAbstractItemModelTester const tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    Follower const follower(model);

    model.setRows(rowsOf(QStringLiteral("abcd")));
    CHECK(follower.inserts() == 1);
    model.setRows(rowsOf(QStringLiteral("abcd")));
    CHECK(follower.inserts() + follower.removals() + follower.changed() == 1);

    SECTION("one in the middle")
    {
        model.setRows(rowsOf(QStringLiteral("abXcd")));
        CHECK(follower.inserts() == 2);
        CHECK(follower.changed() == 0);
    }
    SECTION("one away at the beginning")
    {
        model.setRows(rowsOf(QStringLiteral("bcd")));
        CHECK(follower.removals() == 1);
        CHECK(follower.changed() == 0);
    }
    SECTION("one other")
    {
        model.setRows(rowsOf(QStringLiteral("abXd")));
        CHECK(follower.changed() == 1);
        CHECK(follower.inserts() == 1);
        CHECK(follower.removals() == 0);
    }
    SECTION("one for two")
    {
        model.setRows(rowsOf(QStringLiteral("aXd")));
        CHECK(follower.changed() == 1);
        CHECK(follower.removals() == 1);
    }
    SECTION("none left")
    {
        model.setRows({});
        CHECK(follower.removals() == 1);
        CHECK(model.rowCount() == 0);
    }
    CHECK(follower.resets() == 0);
}

TEST_CASE("a view that only listens sees the list through any sequence of changes", "[app][models]")
{
    GadgetListModel<PackRow> model;
    QAbstractItemModelTester const tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    Follower const follower(model);
    QRandomGenerator random(20261121);
    for (int round = 0; round < 500; ++round) {
        QString letters;
        int const length = random.bounded(9);
        for (int i = 0; i < length; ++i)
            letters.append(QChar(u'a' + random.bounded(3)));  // few letters, so that beginnings and ends are often the same
        model.setRows(rowsOf(letters));
        INFO("round " << round);
        REQUIRE(follower.titles() == letters);
        REQUIRE(model.rows() == rowsOf(letters));
    }
    CHECK(follower.resets() == 0);
}
