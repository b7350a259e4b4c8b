package dev.paperboy.admin;

import dev.paperboy.delivery.SendingHold;
import dev.paperboy.edition.EditionReports;
import dev.paperboy.inbox.MailboxReport;
import dev.paperboy.paper.PaperDays;
import dev.paperboy.paper.Papers;
import dev.paperboy.rendering.PaperCards;
import dev.paperboy.rendering.PaperView;
import dev.paperboy.subscriber.Status;
import dev.paperboy.subscriber.SubscriberRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/** Reads what the overview shows. */
@ApplicationScoped
class Overviews {

    private static final int LAST = 5;
    private static final int PAPERS = 5;

    private final EditionReports editions;
    private final SubscriberRepository subscribers;
    private final PaperDays days;
    private final Papers papers;
    private final Warnings warnings;
    private final DeliveryWarnings delivery;
    private final SendingHold hold;
    private final MailboxReport mailbox;
    private final Clock clock;

    Overviews(
            EditionReports editions,
            SubscriberRepository subscribers,
            PaperDays days,
            Papers papers,
            Warnings warnings,
            DeliveryWarnings delivery,
            SendingHold hold,
            MailboxReport mailbox,
            Clock clock) {
        this.editions = editions;
        this.subscribers = subscribers;
        this.days = days;
        this.papers = papers;
        this.warnings = warnings;
        this.delivery = delivery;
        this.hold = hold;
        this.mailbox = mailbox;
        this.clock = clock;
    }

    OverviewView now() throws SQLException {
        var last = editions.page(0, LAST).stream().map(EditionView::of).toList();
        var counts = subscribers.counts();
        var states = Arrays.stream(Status.values())
                .map(s -> new OverviewView.Count(s.name(), StateWords.of(s), counts.getOrDefault(s, 0L)))
                .toList();
        var why = hold.why();
        var held = new Hold(why.isPresent(), why.orElse(""), hold.bySetting());
        var trouble = delivery.trouble();
        var today = LocalDate.now(clock);
        var day = days.upTo(today).or(() -> days.after(today));
        List<PaperView> best = day.isEmpty()
                ? List.of()
                : papers.page(day.get(), 0, PAPERS).stream().map(PaperCards::of).toList();
        return new OverviewView(
                today(),
                last,
                states,
                best,
                day.map(LocalDate::toString).orElse(""),
                day.map(papers::count).orElse(0L),
                warnings.all(counts, held, trouble),
                held,
                MailboxView.of(mailbox),
                trouble);
    }

    OverviewView.Today today() throws SQLException {
        var date = LocalDate.now(clock);
        return new OverviewView.Today(
                date.toString(), editions.of(date).map(EditionView::of).stream().toList());
    }
}
