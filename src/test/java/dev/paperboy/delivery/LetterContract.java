package dev.paperboy.delivery;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import dev.paperboy.delivery.DeliveryOutcome.Fault;
import dev.paperboy.rendering.MailConfig;
import dev.paperboy.rendering.TemplateProbe;
import dev.paperboy.subscriber.LetterCause;
import dev.paperboy.subscriber.SubscriberRepository;
import dev.paperboy.testing.KeptMail;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What becomes of letters, whatever a relay, a node or the clock does, on whatever database. */
abstract class LetterContract extends DeliveryHouse {

    private static final String TOKEN = "kJ7_pXw3ZQ-0123456789abcdefghijklmnopqrstuv";

    @Inject
    Event<LetterCause> causes;

    @Inject
    LetterClaims claims;

    @Inject
    LetterLedger ledger;

    @Inject
    SendingHold brake;

    @Inject
    DeliveryAlarms alarms;

    @Inject
    Sending sending;

    @Inject
    DataSource database;

    @Inject
    SubscriberRepository subscribers;

    @Inject
    LetterDrafts drafts;

    @Inject
    LetterRows rows;

    @Inject
    MailIdentity identity;

    @Inject
    MailSigner signer;

    @Inject
    SmtpConfig smtp;

    @Inject
    TemplateProbe templates;

    @Inject
    Clock clock;

    /** Nobody holds the claims that these tests make up; none has to be waited for. */
    @AfterEach
    void drop_made_up_leases() {
        house.hold(true);
        house.update("update letter set lease_until = null where lease_no in (0, 8)");
    }

    private LetterCause cause(String kind, Reader reader) {
        var now = clock.instant();
        return switch (kind) {
            case "confirm" -> new LetterCause.ConfirmationAsked(reader.id(), TOKEN, now);
            case "already" -> new LetterCause.AlreadySubscribed(reader.id(), now);
            case "welcome" -> new LetterCause.Welcomed(reader.id(), now);
            case "login" -> new LetterCause.LogInAsked(reader.id(), TOKEN, now);
            case "goodbye" -> new LetterCause.Left(reader.id(), now);
            default -> throw new AssertionError(kind);
        };
    }

    private void fire(String kind, Reader reader) {
        var cause = cause(kind, reader);
        QuarkusTransaction.requiringNew().run(() -> causes.fire(cause));
    }

    private String letter(Reader reader, String column) {
        return house.text("select " + column + " from letter where subscriber_id = ?", reader.id());
    }

    private void awaitLetter(Reader reader, String state) {
        await().atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(50))
                .untilAsserted(() -> assertThat(letter(reader, "state")).isEqualTo(state));
    }

    private void assertWiped(Reader reader) {
        assertThat(letter(reader, "recipient")).isEmpty();
        assertThat(house.bytes("select bytes from letter where subscriber_id = ?", reader.id()))
                .isEmpty();
        assertThat(letter(reader, "next_try_at")).isEqualTo("null");
        assertThat(letter(reader, "settled_at")).isNotEqualTo("null");
    }

    @ParameterizedTest
    @CsvSource({
        "confirm, https://papers.example.org/confirm/" + TOKEN,
        "already, https://papers.example.org/preferences",
        "welcome, https://papers.example.org/unsubscribe/",
        "login, https://papers.example.org/log-in/" + TOKEN,
        "goodbye, https://papers.example.org/"
    })
    void each_letter_arrives_with_its_name_and_its_link_and_belongs_to_no_list(String kind, String link)
            throws MessagingException {
        var reader = reader("ada");
        fire(kind, reader);
        awaitLetter(reader, "SENT");

        var mail = onlyMail(reader);
        assertThat(header(mail, "X-Paperboy-Mail")).isEqualTo(kind);
        assertThat(header(mail, "Auto-Submitted")).isEqualTo("auto-generated");
        assertThat(header(mail, "Message-ID")).matches("<[0-9a-f]{32}\\.letter@papers\\.example\\.org>");
        assertThat(header(mail, "To")).isEqualTo(reader.address());
        assertThat(mail.message().getSentDate().toInstant())
                .isBetween(clock.instant().minusSeconds(60), clock.instant());
        assertThat(Collections.list(mail.message().getAllHeaders()))
                .noneMatch(header -> header.getName().startsWith("List-"));
        assertThat(US_ASCII.newEncoder().canEncode(new String(mail.bytes(), US_ASCII)))
                .isTrue();
        assertThat(mail.bytes()).doesNotContain(IntStream.rangeClosed(128, 255).toArray());
        assertThat(parts(mail)).hasSize(2).allMatch(part -> part.contains(link));
        assertThat(letter(reader, "kind")).isEqualTo(kind);
    }

    @Test
    void a_letter_that_is_sent_keeps_neither_its_bytes_nor_its_recipient() {
        var reader = reader("ada");
        fire("confirm", reader);
        awaitLetter(reader, "SENT");

        assertWiped(reader);
        assertThat(letter(reader, "reply")).startsWith("250");
        assertThat(letter(reader, "tries")).isEqualTo("1");
    }

    @Test
    void a_letter_overtakes_five_hundred_waiting_digests() {
        house.hold(true);
        var crowd = IntStream.range(0, 500).mapToObj(i -> reader("crowd")).toList();
        var hurried = reader("hurried");
        house.news("alpha");
        plan(day);
        house.update("delete from digest where subscriber_id = ?", hurried.id());
        fire("login", hurried);
        house.hold(false);
        awaitLetter(hurried, "SENT");

        var order = sink.mails().stream().map(KeptMail::recipient).toList();
        var addresses = crowd.stream().map(Reader::address).toList();
        var before = order.subList(0, order.indexOf(hurried.address())).stream()
                .filter(addresses::contains)
                .count();
        assertThat(before).isLessThan(60);
    }

    @Test
    void what_is_refused_for_now_is_sent_later_with_the_same_bytes() {
        var reader = reader("once-t451");
        fire("welcome", reader);
        awaitLetter(reader, "RETRY");

        assertThat(letter(reader, "reply")).startsWith("451").doesNotContain(reader.address());
        assertThat(house.count(
                        "select count(*) from letter where subscriber_id = ?"
                                + " and next_try_at > current_timestamp + interval '30' second",
                        reader.id()))
                .isEqualTo(1);
        var bytes = house.bytes("select bytes from letter where subscriber_id = ?", reader.id())
                .orElseThrow();
        house.update("update letter set next_try_at = current_timestamp where subscriber_id = ?", reader.id());
        awaitLetter(reader, "SENT");
        assertThat(onlyMail(reader).bytes()).isEqualTo(bytes);
    }

    @Test
    void what_is_refused_for_good_fails_and_condemns_no_address_that_a_stranger_may_have_typed() {
        var reader = reader("p550");
        fire("confirm", reader);
        awaitLetter(reader, "FAILED");

        assertWiped(reader);
        assertThat(letter(reader, "reply")).startsWith("550").doesNotContain(reader.address());
        assertThat(house.count("select count(*) from suppression")).isZero();
        assertThat(mails(reader)).isEmpty();
    }

    @Test
    void an_answer_that_was_not_heard_is_unknown_and_tried_once_more_with_the_same_bytes() {
        var reader = reader("once-drop-after-dot");
        fire("goodbye", reader);
        awaitLetter(reader, "UNKNOWN");
        awaitLetter(reader, "SENT");

        assertThat(mails(reader)).hasSize(2);
        assertThat(mails(reader).get(1).bytes()).isEqualTo(mails(reader).get(0).bytes());
        assertWiped(reader);
    }

    @Test
    void a_second_silence_settles_it() {
        var reader = reader("drop-after-dot");
        fire("goodbye", reader);
        await().atMost(PATIENCE).until(() -> letter(reader, "tries").equals("2"));

        assertThat(letter(reader, "state")).isEqualTo("UNKNOWN");
        assertThat(mails(reader)).hasSize(2);
        assertWiped(reader);
    }

    @Test
    void a_letter_that_goes_ends_the_alarm_of_the_relay_and_one_that_is_refused_raises_one() {
        alarms.raise(DeliveryAlarms.Kind.RELAY, "", "535 no");
        var reader = reader("ada");
        fire("confirm", reader);
        awaitLetter(reader, "SENT");
        assertThat(alarms.all()).isEmpty();

        var refused = reader("p571");
        fire("confirm", refused);
        awaitLetter(refused, "FAILED");
        assertThat(alarms.all()).extracting(DeliveryAlarms.Alarm::kind).containsExactly(DeliveryAlarms.Kind.POLICY);
    }

    @Test
    void a_full_mailbox_gets_a_second_try_whatever_was_tried_before() throws Exception {
        var reader = reader("ada");
        var claim = madeUpClaim(reader, "SENDING", 8);
        var full = new Attempted("DOT", "refused", "552 5.2.2 full", null);

        ledger.failed(new Claim(claim.id(), reader.id(), 8, 3, 0), full, Fault.MAILBOX);
        assertThat(letter(reader, "state")).isEqualTo("RETRY");
        house.update("update letter set state = 'SENDING'");
        ledger.failed(new Claim(claim.id(), reader.id(), 8, 4, 0), full, Fault.MAILBOX);

        assertThat(letter(reader, "state")).isEqualTo("FAILED");
    }

    @Test
    void there_is_no_letter_of_a_change_that_was_undone() {
        var reader = reader("ada");
        var cause = cause("confirm", reader);
        assertThatThrownBy(() -> QuarkusTransaction.requiringNew().run(() -> {
                    causes.fire(cause);
                    assertThat(letter(reader, "state")).isEqualTo("WAITING");
                    throw new IllegalStateException("changed my mind");
                }))
                .hasMessageContaining("changed my mind");

        assertThat(house.count("select count(*) from letter")).isZero();
    }

    @Test
    void a_dead_nodes_claim_is_taken_back_and_sent() {
        var reader = reader("ada");
        house.hold(true);
        fire("welcome", reader);
        house.update("update letter set state = 'CLAIMED', lease_no = 5,"
                + " lease_until = current_timestamp - interval '1' second");

        house.sweep();
        assertThat(letter(reader, "state")).isEqualTo("WAITING");
        assertThat(letter(reader, "lease_no")).isEqualTo("6");
        house.hold(false);
        awaitLetter(reader, "SENT");
        assertThat(mails(reader)).hasSize(1);
    }

    @Test
    void a_node_lost_between_dot_and_answer_leaves_one_more_copy_to_be_sent_and_no_third() {
        var reader = reader("ada");
        house.hold(true);
        fire("welcome", reader);
        house.update("update letter set state = 'SENDING', lease_no = 5,"
                + " lease_until = current_timestamp - interval '1' second");
        house.sweep();
        assertThat(letter(reader, "state || unheard")).isEqualTo("UNKNOWN1");
        house.hold(false);
        awaitLetter(reader, "SENT");
        assertThat(mails(reader)).hasSize(1);

        var other = reader("ada");
        house.hold(true);
        fire("welcome", other);
        house.update(
                "update letter set state = 'SENDING', unheard = 1, lease_until = current_timestamp - interval '1' second"
                        + " where subscriber_id = ?",
                other.id());
        house.sweep();
        assertThat(letter(other, "state")).isEqualTo("UNKNOWN");
        assertWiped(other);
    }

    @Test
    void while_it_is_held_no_letter_goes_out_and_then_it_does() {
        var reader = reader("ada");
        brake.hold("The relay is\r\nbeing mended." + "x".repeat(300));
        fire("welcome", reader);

        assertThat(brake.why())
                .get()
                .asString()
                .startsWith("The relay is being mended.")
                .hasSizeLessThan(201);
        await().during(Duration.ofMillis(1_200))
                .until(() -> letter(reader, "state").equals("WAITING"));
        brake.release();
        assertThat(brake.why()).isEmpty();
        awaitLetter(reader, "SENT");
    }

    @Test
    void with_everything_set_sending_is_possible() {
        assertThat(sending.missing()).isEmpty();
        assertThat(sending.possible()).isTrue();
    }

    @Test
    void without_an_identity_no_letter_is_written_and_what_is_missing_has_a_name() {
        var reader = reader("ada");
        var nobody = new Sending(smtp, new Nobody(), templates);
        var letters = new Letters(database, subscribers, drafts, rows, identity, signer, nobody);
        var cause = cause("welcome", reader);
        QuarkusTransaction.requiringNew().call(() -> {
            letters.write(cause);
            return cause;
        });

        assertThat(nobody.missing()).containsExactly("paperboy.mail.from", "paperboy.mail.postal-address");
        assertThat(nobody.possible()).isFalse();
        assertThat(house.count("select count(*) from letter")).isZero();
    }

    /** An operator who has not said yet who writes. */
    private record Nobody() implements MailConfig {

        @Override
        public Optional<String> from() {
            return Optional.empty();
        }

        @Override
        public Optional<String> replyTo() {
            return Optional.empty();
        }

        @Override
        public Optional<String> feedbackId() {
            return Optional.empty();
        }

        @Override
        public Optional<String> postalAddress() {
            return Optional.of(" ");
        }

        @Override
        public Optional<String> operator() {
            return Optional.empty();
        }

        @Override
        public String subject() {
            return "{first}";
        }

        @Override
        public String subjectOne() {
            return "{first}";
        }

        @Override
        public Titles titles() {
            return Titles.PAGE;
        }
    }

    @ParameterizedTest
    @CsvSource({"confirm, 2880", "login, 15", "welcome, 2880", "already, 2880", "goodbye, 2880"})
    void a_letter_lives_as_long_as_its_token_or_as_a_digest(String kind, long minutes) {
        var reader = reader("ada");
        house.hold(true);
        fire(kind, reader);

        var created = house.instant("select created_at from letter");
        assertThat(house.instant("select expires_at from letter")).isEqualTo(created.plus(minutes, ChronoUnit.MINUTES));
    }

    @ParameterizedTest
    @CsvSource({"WAITING, 0, EXPIRED", "RETRY, 0, EXPIRED", "UNKNOWN, 1, UNKNOWN"})
    void an_expired_log_in_is_not_sent(String before, int unheard, String after) {
        var reader = reader("ada");
        house.hold(true);
        fire("login", reader);
        house.update(
                "update letter set state = ?, unheard = ?, expires_at = current_timestamp - interval '1' second",
                before,
                unheard);
        house.hold(false);

        await().during(Duration.ofMillis(1_200)).until(() -> mails(reader).isEmpty());
        house.sweep();
        assertThat(letter(reader, "state")).isEqualTo(after);
        assertWiped(reader);
    }

    private Claim madeUpClaim(Reader reader, String state, int leaseNo) {
        house.hold(true);
        fire("login", reader);
        house.update(
                "update letter set state = ?, lease_no = 8, lease_until = current_timestamp + interval '1' hour",
                state);
        return new Claim(house.count("select id from letter"), reader.id(), leaseNo, 0, 0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"CLAIMED", "SENDING"})
    void a_late_nodes_write_changes_no_row(String state) throws Exception {
        var reader = reader("ada");
        var late = madeUpClaim(reader, state, 7);
        var attempt = new Attempted("DOT", "sent", "250 fine", null);
        var lease = letter(reader, "lease_until");

        assertThatThrownBy(() -> ledger.sent(late, attempt)).isInstanceOf(LeaseLostException.class);
        assertThatThrownBy(() -> ledger.failed(late, attempt, Fault.ADDRESS)).isInstanceOf(LeaseLostException.class);
        assertThatThrownBy(() -> ledger.deferred(late, attempt, true)).isInstanceOf(LeaseLostException.class);
        assertThatThrownBy(() -> ledger.unheard(late, attempt)).isInstanceOf(LeaseLostException.class);
        assertThat(ledger.markSending(late)).isFalse();
        assertThat(ledger.withheld(late)).isFalse();
        assertThat(claims.mail(late)).isEmpty();
        claims.release(List.of(late));
        claims.renew(List.of(late));

        assertThat(letter(reader, "state || lease_no || tries")).isEqualTo(state + "80");
        assertThat(letter(reader, "lease_until")).isEqualTo(lease);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update sending_hold set held = true",
                "update letter set expires_at = current_timestamp - interval '1' second",
                "delete from letter"
            })
    void the_last_gate_shuts_for_whatever_changed_after_the_claim(String change) throws Exception {
        var claim = madeUpClaim(reader("ada"), "CLAIMED", 8);
        house.hold(false);
        house.update(change);

        assertThat(ledger.markSending(claim)).isFalse();
    }

    @Test
    void a_letter_is_not_marked_twice_under_one_lease() throws Exception {
        var claim = madeUpClaim(reader("ada"), "CLAIMED", 8);
        house.hold(false);

        assertThat(ledger.markSending(claim)).isTrue();
        assertThat(ledger.markSending(claim)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"confirm", "already", "login"})
    void what_strangers_can_cause_holds_nothing_that_a_visitor_typed(String kind) {
        var reader = reader("ada");
        var typed = "<a href=\"https://evil.example\">Prize</a>\r\nBcc: victim@example.org";
        house.update("update topic set name = ?, filter_text = ? where subscriber_id = ?", typed, typed, reader.id());
        house.update("update consent set wording = ? where subscriber_id = ?", typed, reader.id());
        fire(kind, reader);
        awaitLetter(reader, "SENT");

        assertThat(new String(onlyMail(reader).bytes(), US_ASCII)).doesNotContain("evil", "Prize", "Bcc", "victim");
        assertThat(parts(onlyMail(reader)))
                .allSatisfy(part -> assertThat(part).doesNotContain("evil", "Prize", "Bcc", "victim"));
    }

    @Test
    void a_welcome_shows_what_came_lately_and_moves_no_place() {
        var old = house.news("alpha from long ago");
        house.update(
                "update paper set seq_at = ? where id = ?",
                Instant.now(clock).minus(8, ChronoUnit.DAYS).atOffset(ZoneOffset.UTC),
                old);
        IntStream.range(0, 5).forEach(i -> house.news("alpha number " + i));
        var reader = reader("ada");
        var place = place(reader);
        fire("welcome", reader);
        awaitLetter(reader, "SENT");

        var parts = parts(onlyMail(reader));
        assertThat(parts).allSatisfy(part -> assertThat(part)
                .containsPattern("number \\d")
                .contains("On ti:alpha", "https://papers.example.org/unsubscribe/")
                .doesNotContain("from long ago"));
        assertThat(parts.get(0).split("alpha\\* number", -1)).hasSize(4);
        assertThat(place(reader)).isEqualTo(place);
        assertThat(house.count("select count(*) from digest")).isZero();
    }

    @Test
    void a_welcome_to_whom_nothing_matched_says_so() {
        house.news("beta");
        var reader = reader("ada");
        fire("welcome", reader);
        awaitLetter(reader, "SENT");

        assertThat(parts(onlyMail(reader)))
                .allSatisfy(part -> assertThat(part).contains("Nothing of the last 7 days matched your topics"));
    }

    @Test
    void who_is_erased_gets_no_letter_but_the_goodbye() {
        var reader = reader("ada");
        house.hold(true);
        fire("welcome", reader);
        fire("login", reader);
        fire("goodbye", reader);
        subscriptions.erase(reader.id());

        assertThat(house.texts("select kind from letter")).containsExactly("goodbye");
        house.hold(false);
        awaitLetter(reader, "SENT");
        assertThat(header(onlyMail(reader), "X-Paperboy-Mail")).isEqualTo("goodbye");
        assertWiped(reader);
    }
}
