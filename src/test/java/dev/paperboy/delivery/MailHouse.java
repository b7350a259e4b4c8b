package dev.paperboy.delivery;

import dev.paperboy.edition.TriggerPlanning;
import dev.paperboy.search.EmptyNews;
import dev.paperboy.source.TestSources;
import dev.paperboy.subscriber.AddressTakenException;
import dev.paperboy.subscriber.EmailAddress;
import dev.paperboy.subscriber.InvalidTopicException;
import dev.paperboy.subscriber.Settings;
import dev.paperboy.subscriber.SignUp;
import dev.paperboy.subscriber.Subscriptions;
import dev.paperboy.subscriber.TopicRequest;
import dev.paperboy.testing.House;
import dev.paperboy.testing.OpenedMail;
import dev.paperboy.testing.TestClock;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** What tests of whole mails share: papers come in, are planned and composed as in earnest, on a day that stands still. */
abstract class MailHouse {

    static final LocalDate DAY = LocalDate.of(2026, 11, 20);
    static final Instant NOW = Instant.parse("2026-11-20T06:00:00Z");

    @Inject
    House house;

    @Inject
    TestClock clock;

    @Inject
    TestSources sources;

    @Inject
    Subscriptions subscriptions;

    @Inject
    EmptyNews news;

    @Inject
    TriggerPlanning triggers;

    @Inject
    DigestMails mails;

    @BeforeEach
    void open() {
        house.open(true);
        sources.reset();
        news.forget();
        clock.standAt(NOW);
    }

    @AfterEach
    void close() {
        sources.reset();
        house.close();
    }

    long reader(String address, Settings settings, List<TopicRequest> topics) {
        try {
            return subscriptions
                    .signUp(new SignUp(new EmailAddress(address), topics, settings, true, "api", null))
                    .id();
        } catch (InvalidTopicException | AddressTakenException e) {
            throw new AssertionError(e);
        }
    }

    void plan() {
        plan(DAY);
    }

    void plan(LocalDate date) {
        try {
            triggers.request(date, Optional.empty());
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
        triggers.finishOpen();
        // The database's clock says when.
        house.update("update digest set planned_at = ?", NOW.atOffset(ZoneOffset.UTC));
    }

    long digest(long reader, LocalDate date) {
        return house.count("select id from digest where subscriber_id = ? and digest_date = ?", reader, date);
    }

    OpenedMail mail(long reader) {
        return new OpenedMail(mails.compose(digest(reader, DAY)).orElseThrow().bytes());
    }
}
