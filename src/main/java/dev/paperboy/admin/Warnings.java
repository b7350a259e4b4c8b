package dev.paperboy.admin;

import dev.paperboy.delivery.Backlog;
import dev.paperboy.delivery.Sending;
import dev.paperboy.inbox.MailboxReport;
import dev.paperboy.paper.Papers;
import dev.paperboy.subscriber.Status;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Looks for what keeps mail from going out, and says what to do about it. */
@ApplicationScoped
class Warnings {

    private final Sending sending;
    private final Backlog backlog;
    private final Papers papers;
    private final SourceWarnings sources;
    private final MailboxReport mailbox;
    private final DeliveryWarnings delivery;

    Warnings(
            Sending sending,
            Backlog backlog,
            Papers papers,
            SourceWarnings sources,
            MailboxReport mailbox,
            DeliveryWarnings delivery) {
        this.sending = sending;
        this.backlog = backlog;
        this.papers = papers;
        this.sources = sources;
        this.mailbox = mailbox;
        this.delivery = delivery;
    }

    List<Warning> all(Map<Status, Long> subscribers, Hold hold, Trouble told) throws SQLException {
        var warnings = new ArrayList<Warning>();
        var missing = sending.missing();
        if (!missing.isEmpty()) {
            warnings.add(Warning.of("Nothing can be sent: set " + String.join(", ", missing) + " and restart."));
        }
        sending.brokenTemplate()
                .ifPresent(trouble -> warnings.add(Warning.of(
                        "A template cannot be printed, so nothing is sent. " + trouble + ". Mend it and restart.")));
        if (hold.bySetting()) {
            warnings.add(Warning.of("The setting paperboy.delivery.hold keeps all mail back. Remove it and restart."));
        }
        if (hold.on()) {
            warnings.add(Warning.to("Sending is held. What is planned waits.", "#hold", "Release it below"));
        }
        warnings.addAll(delivery.of(told));
        late(warnings, hold);
        if (subscribers.getOrDefault(Status.ACTIVE, 0L) == 0) {
            warnings.add(Warning.to(
                    "Nobody is subscribed and confirmed yet. Give people the address of the", "/", "sign-up page"));
        }
        if (papers.count(null) == 0) {
            warnings.add(sources.noPapers());
        }
        warnings.addAll(sources.failing());
        mailbox.trouble()
                .ifPresent(trouble -> warnings.add(
                        Warning.of("The mailbox of bounces has not been readable for more than an hour. " + trouble)));
        return warnings;
    }

    private void late(List<Warning> warnings, Hold hold) {
        var late = backlog.late();
        // Held on purpose is not late.
        var advice = hold.on() || hold.bySetting()
                ? " They go when sending is released."
                : " Is the relay reachable? The log says what keeps them.";
        if (late.letters() > 0) {
            warnings.add(Warning.of(counted(late.letters(), "letter has", "letters have")
                    + " waited for more than 10 minutes." + advice));
        }
        if (late.digests() > 0) {
            warnings.add(Warning.of(counted(late.digests(), "digest has", "digests have")
                    + " waited for more than 10 minutes." + advice));
        }
    }

    private static String counted(long count, String one, String many) {
        return EditionView.number(count) + " " + (count == 1 ? one : many);
    }
}
