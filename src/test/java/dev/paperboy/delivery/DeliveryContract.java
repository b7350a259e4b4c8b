package dev.paperboy.delivery;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.paperboy.subscriber.EmailAddress;
import dev.paperboy.subscriber.LinkTokens;
import dev.paperboy.subscriber.Status;
import dev.paperboy.subscriber.Suppressions;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What becomes of digests at a real relay, on whatever database. */
abstract class DeliveryContract extends DeliveryHouse {

    @Inject
    Suppressions suppressions;

    @Inject
    LinkTokens tokens;

    @Test
    void a_digest_that_is_sent_has_its_attempt_and_moves_the_place() {
        var reader = reader("ada");
        send();
        awaitState(reader, "SENT");

        assertThat(attempts(reader)).containsExactly("sent DOT");
        assertThat(lastAttempt(reader, "reply")).startsWith("250");
        assertThat(placeMoved(reader)).isTrue();
        var mail = onlyMail(reader);
        assertThat(header(mail, "X-Paperboy-Digest")).isEqualTo(String.valueOf(digest(reader)));
        assertThat(header(mail, "List-Unsubscribe-Post")).isEqualTo("List-Unsubscribe=One-Click");
        assertThat(header(mail, "Message-ID")).matches("<[0-9a-f]{32}\\.\\d{8}@papers\\.example\\.org>");
    }

    @Test
    void a_digest_leads_to_its_readers_preferences_and_to_itself_in_the_browser() {
        var reader = reader("ada");
        send();
        awaitState(reader, "SENT");

        assertThat(parts(onlyMail(reader))).allSatisfy(part -> {
            assertThat(tokens.reader(token("preferences", part), day)).hasValue(reader.id());
            assertThat(tokens.digest(token("digests", part))).hasValue(digest(reader));
            assertThat(tokens.unsubscriber(token("unsubscribe", part))).hasValue(reader.id());
        });
    }

    private static String token(String page, String part) {
        var link = Pattern.compile("https://papers\\.example\\.org/" + page + "/([\\w-]+)")
                .matcher(part);
        assertThat(link.find()).as(page).isTrue();
        return link.group(1);
    }

    @Test
    void the_api_gives_the_very_bytes_that_were_sent() {
        var reader = reader("ada");
        send();
        awaitState(reader, "SENT");

        var bytes = given().auth()
                .oauth2("test-token-0123456789abcdef")
                .get("/api/v1/digests/" + digest(reader) + "/mail")
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();

        assertThat(bytes).isEqualTo(onlyMail(reader).bytes());
    }

    @ParameterizedTest
    @CsvSource({"once-t451, RCPT", "once-d451, DOT", "once-t552, RCPT"})
    void what_is_refused_for_now_is_sent_later_with_the_same_message_id_and_date(String fault, String phase) {
        var reader = reader(fault);
        send();
        awaitState(reader, "RETRY");

        assertThat(attempts(reader)).containsExactly("deferred " + phase);
        assertThat(placeMoved(reader)).isFalse();
        assertThat(house.count(
                        "select count(*) from digest where id = ? and next_try_at > current_timestamp + interval '30' second",
                        digest(reader)))
                .isEqualTo(1);
        assertThat(mails(reader)).isEmpty();
        var first = mail(reader);
        untilItsTime(reader);
        awaitState(reader, "SENT");

        assertThat(attempts(reader)).containsExactly("deferred " + phase, "sent DOT");
        assertThat(placeMoved(reader)).isTrue();
        if (phase.equals("DOT")) {
            assertThat(onlyMail(reader).bytes()).isEqualTo(first);
        } else {
            assertThat(new String(onlyMail(reader).bytes(), java.nio.charset.StandardCharsets.US_ASCII))
                    .contains(new String(first, java.nio.charset.StandardCharsets.US_ASCII)
                            .lines()
                            .filter(line -> line.startsWith("Message-ID:"))
                            .findFirst()
                            .orElseThrow());
        }
    }

    private byte[] mail(Reader reader) {
        return given().auth()
                .oauth2("test-token-0123456789abcdef")
                .get("/api/v1/digests/" + digest(reader) + "/mail")
                .asByteArray();
    }

    @Test
    void a_bad_address_fails_the_digest_is_suppressed_and_keeps_its_papers() {
        var reader = reader("p550");
        var other = reader("ada");
        send();
        awaitState(reader, "FAILED");
        awaitState(other, "SENT");

        assertThat(attempts(reader)).containsExactly("refused RCPT");
        assertThat(lastAttempt(reader, "reply")).startsWith("550").doesNotContain(reader.address());
        assertThat(house.text("select status from subscriber where id = ?", reader.id()))
                .isEqualTo("SUPPRESSED");
        assertThat(io.quarkus.narayana.jta.QuarkusTransaction.requiringNew()
                        .call(() -> suppressions.contains(new EmailAddress(reader.address()))))
                .isTrue();
        assertThat(placeMoved(reader)).isFalse();
        assertThat(house.texts("select reason || detail from suppression"))
                .noneMatch(detail -> detail.contains(reader.address()));
    }

    @Test
    void a_refusal_of_unclear_meaning_is_a_point_against_the_address_and_one_of_us_is_none() {
        var unclear = reader("p554");
        var blocked = reader("p571");
        send();
        awaitState(unclear, "FAILED");
        awaitState(blocked, "FAILED");

        assertThat(house.texts("select subscriber_id from bounce_point")).containsExactly(String.valueOf(unclear.id()));
        assertThat(house.texts("select distinct status from subscriber")).containsExactly("ACTIVE");
        assertThat(lastAttempt(blocked, "reply")).isEqualTo("550 5.7.1 (address) gets no mail from you: blocked");
    }

    @Test
    void a_mail_too_big_is_tried_once_more_before_it_fails() {
        var reader = reader("d552");
        send();
        awaitState(reader, "RETRY");
        assertThat(attempts(reader)).containsExactly("refused DOT");
        untilItsTime(reader);
        awaitState(reader, "FAILED");

        assertThat(attempts(reader)).containsExactly("refused DOT", "refused DOT");
        assertThat(house.count("select count(*) from bounce_point")).isEqualTo(1);
    }

    @Test
    void a_refused_mail_fails_the_digest_alone_and_its_papers_come_again() {
        var reader = reader("once-d554");
        send();
        awaitState(reader, "FAILED");

        assertThat(attempts(reader)).containsExactly("refused DOT");
        assertThat(house.text("select status from subscriber where id = ?", reader.id()))
                .isEqualTo("ACTIVE");
        assertThat(house.count("select count(*) from suppression")).isZero();
        assertThat(placeMoved(reader)).isFalse();
        var failed = house.bytes("select papers from digest where id = ?", digest(reader));
        plan(day.plusDays(1));
        await().atMost(PATIENCE).until(() -> mails(reader).size() == 1);
        assertThat(house.bytes("select papers from digest where id = ?", digest(reader, day.plusDays(1))))
                .hasValueSatisfying(papers -> assertThat(papers).isEqualTo(failed.orElseThrow()));
    }

    @Test
    void an_answer_that_was_not_heard_is_unknown_and_tried_once_more_with_the_same_bytes() {
        var reader = reader("once-drop-after-dot");
        send();
        awaitState(reader, "UNKNOWN");
        assertThat(attempts(reader)).containsExactly("unknown DOT");
        assertThat(placeMoved(reader)).isFalse();
        // After unknown-after, which is one second here.
        awaitState(reader, "SENT");

        assertThat(attempts(reader)).containsExactly("unknown DOT", "sent DOT");
        assertThat(placeMoved(reader)).isTrue();
        assertThat(mails(reader)).hasSize(2);
        assertThat(mails(reader).get(1).bytes()).isEqualTo(mails(reader).get(0).bytes());
        assertThat(lastAttempt(reader, "note")).isEqualTo("null");
    }

    @Test
    void a_second_silence_settles_it_and_moves_the_place() {
        var reader = reader("drop-after-dot");
        send();
        await().atMost(PATIENCE).until(() -> attempts(reader).size() == 2);

        assertThat(attempts(reader)).containsExactly("unknown DOT", "unknown DOT");
        assertThat(state(reader)).isEqualTo("UNKNOWN");
        assertThat(house.text("select next_try_at from digest where id = ?", digest(reader)))
                .isEqualTo("null");
        assertThat(placeMoved(reader)).isTrue();
        assertThat(mails(reader)).hasSize(2);
    }

    @Test
    void a_refusal_after_a_silence_gives_the_window_back() {
        var reader = reader("once-drop-after-dot");
        send();
        awaitState(reader, "UNKNOWN");
        house.hold(true);
        house.update("update subscriber set email = 'd554-' || email where id = ? and status = 'ACTIVE'", reader.id());
        house.hold(false);
        awaitState(reader, "FAILED");

        assertThat(attempts(reader)).containsExactly("unknown DOT", "refused DOT");
        assertThat(placeMoved(reader)).isFalse();
        assertThat(lastAttempt(reader, "note")).startsWith("rendered anew");
    }

    /** Whether the loss is seen in time decides if an outcome was unheard; either way one mail arrives. */
    @Test
    void a_line_that_breaks_before_the_dot_costs_a_try_and_makes_no_second_mail() {
        var reader = reader("once-drop-before-dot");
        send();
        await().atMost(PATIENCE).until(() -> !attempts(reader).isEmpty());

        assertThat(attempts(reader).get(0)).isIn("deferred DATA", "unknown DOT");
        assertThat(placeMoved(reader) && !state(reader).equals("SENT")).isFalse();
        house.update(
                "update digest set next_try_at = current_timestamp where id = ? and state = 'RETRY'", digest(reader));
        awaitState(reader, "SENT");
        assertThat(mails(reader)).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource(names = {"UNSUBSCRIBED", "PAUSED", "SUPPRESSED"})
    void who_left_after_planning_gets_nothing(Status status) {
        var reader = reader("ada");
        house.hold(true);
        send();
        subscriptions.become(reader.id(), status);
        house.hold(false);
        awaitState(reader, "SKIPPED(" + status + ")");

        assertThat(digests(reader)).isEmpty();
        assertThat(placeMoved(reader)).isFalse();
    }

    @Test
    void who_was_erased_after_planning_gets_nothing() {
        var reader = reader("ada");
        house.hold(true);
        send();
        subscriptions.erase(reader.id());
        house.hold(false);

        assertThat(state(reader)).isEqualTo("SKIPPED(DELETED)");
        assertThat(mails(reader)).isEmpty();
    }

    @Test
    void one_digest_that_cannot_be_composed_does_not_stop_the_others_and_says_so() {
        house.hold(true);
        var poisoned = IntStream.range(0, 6).mapToObj(i -> reader("poison")).toList();
        var others = IntStream.range(0, 10).mapToObj(i -> reader("ada")).toList();
        send();
        poisoned.forEach(reader ->
                house.update("update digest set papers = ? where id = ?", new byte[] {1, 5, 5}, digest(reader)));
        house.hold(false);

        others.forEach(reader -> awaitState(reader, "SENT"));
        poisoned.forEach(reader -> awaitState(reader, "RETRY"));
        assertThat(attempts(poisoned.get(0))).containsExactly("deferred COMPOSE");
        assertThat(mails(poisoned.get(0))).isEmpty();
    }

    @Test
    void of_a_thousand_two_that_cannot_be_served_cost_nobody_else_a_mail() {
        house.hold(true);
        var readers = IntStream.range(0, 998).mapToObj(i -> reader("many")).toList();
        var refused = reader("d554");
        var poisoned = reader("poison");
        send();
        house.update("update digest set papers = ? where id = ?", new byte[] {1, 5, 5}, digest(poisoned));
        house.hold(false);
        await().atMost(Duration.ofMinutes(1))
                .pollInterval(Duration.ofMillis(200))
                .untilAsserted(() -> assertThat(house.texts(
                                "select state || ' ' || count(*) from digest group by state order by state"))
                        .containsExactly("FAILED 1", "RETRY 1", "SENT 998"));

        assertThat(state(refused)).isEqualTo("FAILED");
        assertThat(attempts(refused)).containsExactly("refused DOT");
        assertThat(mails(refused)).isEmpty();
        assertThat(state(poisoned)).isEqualTo("RETRY");
        assertThat(attempts(poisoned)).containsExactly("deferred COMPOSE");
        assertThat(mails(poisoned)).isEmpty();
        assertThat(readers)
                .allSatisfy(
                        reader -> assertThat(mails(reader)).as(reader.address()).hasSize(1));
    }

    @Test
    void nothing_stays_claimed_when_all_are_sent() {
        var readers = IntStream.range(0, 30).mapToObj(i -> reader("many")).toList();
        send();
        readers.forEach(reader -> awaitState(reader, "SENT"));

        await().atMost(PATIENCE).until(() -> house.count("select count(*) from digest_claim") == 0);
        assertThat(house.count("select count(*) from digest where claim_id is not null"))
                .isZero();
    }

    @Test
    void two_hundred_readers_get_exactly_one_mail_each() {
        house.hold(true);
        var readers = IntStream.range(0, 200).mapToObj(i -> reader("many")).toList();
        send();
        house.hold(false);
        await().atMost(Duration.ofSeconds(60))
                .until(() -> house.count("select count(*) from digest where state = 'SENT'") == 200);

        assertThat(readers)
                .allSatisfy(
                        reader -> assertThat(mails(reader)).as(reader.address()).hasSize(1));
        assertThat(readers.stream().map(reader -> header(onlyMail(reader), "Message-ID")))
                .doesNotHaveDuplicates();
    }
}
