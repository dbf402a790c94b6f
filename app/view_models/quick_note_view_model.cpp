#include "app/view_models/quick_note_view_model.h"

#include "app/error_text.h"
#include "app/format.h"

#include <utility>

namespace weerbaar::app {

QuickNoteViewModel::QuickNoteViewModel(std::filesystem::path folder, Clock const& clock, QObject* parent)
    : QObject(parent), m_folder(std::move(folder)), m_clock(clock)
{
    connect(&m_task, &BackgroundTask::runningChanged, this, &QuickNoteViewModel::busyChanged);
    connect(&m_progress, &TaskProgress::changed, this, &QuickNoteViewModel::progressChanged);
}

QuickNoteViewModel::~QuickNoteViewModel()
{
    m_progress.cancel();
}

void QuickNoteViewModel::setText(QString const& text)
{
    if (m_text == text)
        return;
    m_text = text;
    m_putsAway = false;  // somebody is typing here
    emit textChanged();
}

void QuickNoteViewModel::save()
{
    if (isSavingNote())
        return;
    if (isBusy()) {
        setError(tr("Er wordt nog een bestand bewaard. Je tekst staat er nog. "
                    "Wacht tot het klaar is, of stop het bestand."));
        return;
    }
    seal(Told::Saved);
}

void QuickNoteViewModel::seal(Told told)
{
    setError({});
    m_isNote = true;
    auto const work = [this, text = m_text.trimmed().toStdString()] {
        return inbox::LockedInbox(m_folder, m_clock).addNote(text);
    };
    m_task.start(work, [this, told, text = m_text](Result<int> const& number) {
        if (!number) {
            setError(whyNot(number.error()));
        } else {
            if (m_text == text)
                setText({});
            saved(told);
        }
        if (std::exchange(m_putsAway, false) && number)
            putAway();
    });
}

void QuickNoteViewModel::addFile(QUrl const& file)
{
    if (isBusy())
        return;
    setError({});
    m_isNote = false;
    m_progress.restart();
    auto const work = [this, path = file.toLocalFile().toStdString()]() -> Result<int> {
        TRY_ASSIGN(auto source, evidence::SourceFile::open(path));
        inbox::LockedInbox inbox(m_folder, m_clock);
        return inbox.addFile(source, m_progress.reporter());
    };
    m_task.start(work, [this](Result<int> const& number) {
        if (number)
            saved(Told::Saved);
        else
            setError(whyNot(number.error()));
        if (std::exchange(m_putsAway, false))
            putAway();
    });
}

void QuickNoteViewModel::cancel()
{
    m_progress.cancel();
}

void QuickNoteViewModel::leave()
{
    dismissError();
    m_savedText.clear();
    m_savedCount = 0;
    emit savedChanged();
    putAway();
}

void QuickNoteViewModel::dismissError()
{
    setError({});
}

void QuickNoteViewModel::putAway()
{
    m_putsAway = isBusy();
    if (m_putsAway)
        return;
    if (m_text.trimmed().isEmpty()) {
        setText({});
        return;
    }
    seal(Told::PutAway);
}

/// Two things mean something else here than where a vault is opened.
QString QuickNoteViewModel::whyNot(Error const& error)
{
    if (error.code == ErrorCode::AlreadyOpen)
        return tr("Een ander programma bewaart hier net iets. Dit is nog niet bewaard. Probeer het zo opnieuw.");
    if (error.code == ErrorCode::DamagedKeySlots && error.where == "inbox")
        return tr("Bewaren zonder wachtzin kan nu niet: de sleutel ervoor ontbreekt. "
                  "Ontgrendel je kluis, dan staat hij er weer.");
    return errorText(error);
}

void QuickNoteViewModel::saved(Told told)
{
    setError({});
    auto const text = told == Told::Saved
                          ? tr("Bewaard om %1, versleuteld. Je vindt het na ontgrendelen bij Nog te verwerken.")
                          : tr("Wat je hier typte, is om %1 bewaard, versleuteld. "
                               "Je vindt het na ontgrendelen bij Nog te verwerken.");
    m_savedText = text.arg(timeText(m_clock.now()));
    ++m_savedCount;
    emit savedChanged();
}

void QuickNoteViewModel::setError(QString const& error)
{
    if (m_error == error)
        return;
    m_error = error;
    emit errorChanged();
}

}  // namespace weerbaar::app
