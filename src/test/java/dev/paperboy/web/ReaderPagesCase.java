package dev.paperboy.web;

import dev.paperboy.guard.Limits;
import dev.paperboy.secret.Keys;
import dev.paperboy.subscriber.EmailAddress;
import dev.paperboy.subscriber.LetterCause;
import dev.paperboy.subscriber.LinkTokens;
import dev.paperboy.subscriber.LogIns;
import dev.paperboy.subscriber.Settings;
import dev.paperboy.testing.Api;
import dev.paperboy.testing.Browser;
import dev.paperboy.testing.House;
import dev.paperboy.testing.LetterCauses;
import dev.paperboy.testing.TestClock;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** One reader with three topics on a Saturday at noon, and the keys to their pages. */
abstract class ReaderPagesCase {

    static final Instant NOON = Instant.parse("2026-11-21T12:00:00Z");

    @Inject
    House house;

    @Inject
    TestClock clock;

    @Inject
    LinkTokens tokens;

    @Inject
    Keys keys;

    @Inject
    LogIns logIns;

    @Inject
    LetterCauses causes;

    @Inject
    Limits limits;

    final Browser browser = new Browser();
    String address = "";
    long reader;

    @BeforeEach
    void with_a_reader() {
        house.open(true);
        clock.standAt(NOON);
        causes.clear();
        address = House.address("ada");
        reader = house.reader(address, Settings.DEFAULT, "ti:alpha", "ti:beta", "ti:gamma");
    }

    @AfterEach
    void close() {
        house.close();
    }

    void pass(Duration time) {
        clock.standAt(clock.instant().plus(time));
    }

    /** The path of the pages behind a link of a digest. */
    String byLink() {
        return byLink(reader);
    }

    String byLink(long subscriber) {
        return "/preferences/" + tokens.preferences(keys.currentId(), subscriber, LocalDate.now(clock));
    }

    /** A token as the letter brings it. */
    String token() {
        logIns.ask(new EmailAddress(address));
        return causes.last(LetterCause.LogInAsked.class).token();
    }

    /** Lets the browser log in; answers the path of the pages. */
    String bySession() {
        browser.post("/log-in/" + token()).statusCode(303);
        return "/preferences/me";
    }

    long topic(String filter) {
        return house.count("select id from topic where subscriber_id = ? and filter_text = ?", reader, filter);
    }

    /** What the topics of this reader are, in order. */
    List<String> topics() {
        return house.texts(
                "select name || '|' || filter_text || '|' || paper_limit || '|'"
                        + " || case when enabled then 'true' else 'false' end from topic"
                        + " where subscriber_id = ? order by place",
                reader);
    }

    String status() {
        return house.text("select status from subscriber where id = ?", reader);
    }

    /** The id of this subscriber's digest of today, planned now. */
    long digest(long subscriber) {
        Api.json("{\"subscriberIds\": [\"" + subscriber + "\"]}")
                .post("/api/v1/editions")
                .then()
                .statusCode(org.hamcrest.Matchers.oneOf(200, 202));
        house.sweep();
        return house.count("select id from digest where subscriber_id = ?", subscriber);
    }
}
