// A report with twenty photos in it, encrypted: from what is chosen to the file on the disk, and the most memory that
// this process ever used. Prints "report MS MIB".

#include "app/pdf_export.h"
#include "core/incident/incident.h"
#include "core/report/report.h"
#include "tests/bench/measure.h"
#include "tests/support/packs.h"
#include "tests/support/test_vault.h"

#include <QtGui/QGuiApplication>

#include <sys/resource.h>

#include <algorithm>
#include <cstdio>
#include <exception>
#include <string>

using namespace weerbaar;

namespace {

constexpr int photos = 20;
constexpr std::size_t photoBytes = 4'000'000;

/// Bytes that do not repeat, as those of a photo; taken in, and noted in the incident.
void attachPhoto(test::TestVault& vault, incident::IncidentStore& store, std::string const& id, int number)
{
    test::TempFolder const from;
    auto const file = from.path() / ("foto-" + std::to_string(number) + ".jpg");
    auto content = crypto::SecretBytes::random(photoBytes);
    std::copy_n("\xFF\xD8\xFF\xE0", 4, content.bytes().begin());
    test::writeBytes(file, content.view());
    auto source = test::take(evidence::SourceFile::open(file));
    auto staged = test::take(evidence::stage(vault.folder(), source, vault.clock().now(), [](auto, auto) { return true; }));
    auto const kept = test::take(evidence::AttachmentStore(vault.database(), vault.folder()).keep(std::move(staged)));
    test::take(store.attach(id, kept.forChain()));
}

void run()
{
    test::TestVault vault;
    test::TempFolder const out;
    incident::IncidentStore store(vault.database(), test::library().protocol(), vault.clock());
    evidence::AttachmentStore attachments(vault.database(), vault.folder());
    report::ExportLog log(vault.database(), vault.clock());
    incident::Account account;
    account.type = "T03";
    account.occurredAt = vault.clock().now();
    account.place = "Markt";
    account.description = "Iemand riep me na en bleef roepen tot ik om de hoek was.";
    auto const id = test::take(store.add(account));
    for (int number = 1; number <= photos; ++number)
        attachPhoto(vault, store, id, number);

    double const ms = bench::timeMs([&] {
        report::Choice choice;
        choice.incidents = {{id}};
        choice.incidents[0].otherFiles = report::FileUse::Embedded;
        auto const report = report::buildReport({test::take(report::sourceOf(store, id))}, choice, test::library().protocol(),
                                                test::library().contacts(), vault.clock().now());
        app::PdfContent const content{app::documentOf(report), test::take(app::attachmentsOf(report, attachments))};
        app::ExportFile file(QString::fromStdString((out.path() / "verslag.pdf").string()));
        auto entry = report::entryOf(choice, true);
        entry.files = test::take(app::writePdfFile(file, content, crypto::SecretBytes::fromText("lusab-babad-gutih")));
        test::take(file.publish(log, entry));
    });
    rusage used{};
    ::getrusage(RUSAGE_SELF, &used);
    std::printf("report %.1f %ld\n", ms, used.ru_maxrss / 1024);
}

}  // namespace

int main(int argc, char** argv)
{
    QGuiApplication const application(argc, argv);
    try {
        crypto::initialize();
        run();
    } catch (std::exception const& error) {
        std::fprintf(stderr, "bench_report: %s\n", error.what());
        return 1;
    }
    return 0;
}
