#include "app/view_models/call_view_model.h"

#include "app/format.h"

#include <algorithm>

namespace weerbaar::app {

namespace {

/// What is dialled for a number as people write it: its digits and a leading +, without the (0) that is only dialled
/// inside the country.
QString digitsOf(QString display)
{
    QString digits;
    if (display.contains(u'+'))
        display.remove(QStringLiteral("(0)"));
    for (QChar const c : display) {
        if ((c >= u'0' && c <= u'9') || (c == u'+' && digits.isEmpty()))
            digits.append(c);
    }
    return digits;
}

}  // namespace

CallViewModel::CallViewModel(content::ContactsPack const& contacts, platform::Dialer& dialer, QObject* parent)
    : QObject(parent), m_contacts(contacts), m_dialer(dialer)
{
    connect(&dialer, &platform::Dialer::failed, this, [this](QString const& number, platform::DialFailure reason) {
        // Another number may have been pressed since: the one to show is the one that failed.
        auto const* const contact = findByDial(number);
        auto const shown = contact ? toQString(contact->display) : m_own.value(number);
        if (shown.isEmpty())
            return;  // it was forgotten when the vault locked
        m_problem = reason == platform::DialFailure::NoHandler
                        ? tr("Dit toestel kan niet zelf bellen. Bel dit nummer met een telefoon.")
                        : tr("Het bellen lukte niet. Probeer het opnieuw, of toets dit nummer zelf in.");
        m_problemNumber = shown;
        emit problemChanged();
    });
    connect(&dialer, &platform::Dialer::handedOver, this, [this](QString const& number) {
        if (digitsOf(m_problemNumber) == number)
            dismissProblem();
    });
}

QString CallViewModel::emergencyNumber() const
{
    return toQString(m_contacts.find("emergency")->display);
}

QString CallViewModel::supportName() const
{
    return toQString(m_contacts.find("support-team")->name);
}

QString CallViewModel::supportNumber() const
{
    return toQString(m_contacts.find("support-team")->display);
}

QString CallViewModel::supportNote() const
{
    auto const* const contact = m_contacts.find("support-team");
    return tr("%1 Nummer nagekeken op %2.").arg(toQString(contact->availability), isoDayText(m_contacts.info.checkedOn));
}

void CallViewModel::callEmergency()
{
    callContact(QStringLiteral("emergency"));
}

void CallViewModel::callSupportTeam()
{
    callContact(QStringLiteral("support-team"));
}

void CallViewModel::callContact(QString const& contactId)
{
    if (auto const* const contact = m_contacts.find(contactId.toStdString()))
        m_dialer.dial(toQString(contact->dial));
}

void CallViewModel::callNumber(QString const& display)
{
    auto const digits = digitsOf(display);
    if (!platform::Dialer::isDialable(digits))
        return;
    m_own.insert(digits, display);
    m_dialer.dial(digits);
}

void CallViewModel::dismissProblem()
{
    if (m_problem.isEmpty())
        return;
    m_problem.clear();
    m_problemNumber.clear();
    emit problemChanged();
}

void CallViewModel::forgetOwnNumbers()
{
    m_own.clear();
    if (!findByDial(digitsOf(m_problemNumber)))
        dismissProblem();
}

content::Contact const* CallViewModel::findByDial(QString const& number) const
{
    auto const& known = m_contacts.contacts;
    auto const found = std::find_if(known.begin(), known.end(),
                                    [&](content::Contact const& one) { return toQString(one.dial) == number; });
    return found == known.end() ? nullptr : &*found;
}

}  // namespace weerbaar::app
