package dev.paperboy.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.ServerSetup;
import dev.paperboy.delivery.LateOutcomes;
import dev.paperboy.edition.TriggerPlanning;
import dev.paperboy.inbox.InboxConfig.Tls;
import dev.paperboy.inbox.bounce.Incoming;
import dev.paperboy.inbox.bounce.Sorting;
import dev.paperboy.subscriber.Settings;
import dev.paperboy.testing.House;
import dev.paperboy.testing.KeptMail;
import dev.paperboy.testing.Relay;
import dev.paperboy.testing.SmtpSink;
import dev.paperboy.testing.TestClock;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What becomes of a digest and its reader when something comes back, whoever sent it, on whatever database. */
abstract class InboxContract {

    private static final Path SAMPLES = Path.of("src/test/resources/samples/bounces");

    @Relay
    @SuppressWarnings("NullAway.Init") // The relay's resource fills it in.
    SmtpSink sink;

    @Inject
    House house;

    @Inject
    TriggerPlanning triggers;

    @Inject
    TestClock clock;

    @Inject
    Effects effects;

    @Inject
    Proofs proofs;

    @Inject
    LateOutcomes outcomes;

    @Inject
    MailboxPlace place;

    @Inject
    MailboxCounts counts;

    @Inject
    DataSource database;

    private final TestMailbox mailbox = new TestMailbox();
    private final LocalDate day = LocalDate.now(ZoneOffset.UTC);

    @BeforeEach
    void open() {
        house.open(false);
    }

    @AfterEach
    void close() {
        mailbox.close();
        house.close();
    }

    /** A reader who was sent a digest. */
    private record Served(long id, String address, KeptMail mail, long digest) {}

    private Served served() throws Exception {
        return served(List.of(House.address("reader"))).get(0);
    }

    private List<Served> served(List<String> addresses) throws Exception {
        var ids = addresses.stream()
                .map(address -> house.reader(address, Settings.DEFAULT, "ti:alpha"))
                .toList();
        house.news("alpha");
        triggers.request(day, Optional.empty());
        triggers.finishOpen();
        var served = new ArrayList<Served>();
        for (int i = 0; i < ids.size(); i++) {
            var id = ids.get(i);
            var address = addresses.get(i);
            Awaitility.await().atMost(Duration.ofSeconds(20)).until(() -> state(id)
                    .equals("SENT"));
            var mail = sink.mailsTo(address).stream()
                    .filter(kept -> new String(kept.bytes(), StandardCharsets.UTF_8).contains("X-Paperboy-Digest"))
                    .findFirst()
                    .orElseThrow();
            served.add(new Served(id, address, mail, house.count("select id from digest where subscriber_id = ?", id)));
        }
        return served;
    }

    private String state(long reader) {
        var states = house.texts("select state from digest where subscriber_id = ?", reader);
        return states.isEmpty() ? "" : states.get(0);
    }

    private String status(Served reader) {
        return house.text("select status from subscriber where id = ?", reader.id());
    }

    private List<String> attempts(Served reader) {
        return house.texts(
                "select phase || ' ' || outcome from attempt where digest_id = ? order by id", reader.digest());
    }

    private static String sample(String name, String returnPath) throws Exception {
        return Files.readString(SAMPLES.resolve(name + ".eml"))
                .replaceAll("bounces\\+d7k\\.\\w+@papers\\.example\\.org", returnPath);
    }

    private static String bounce(String name, Served reader) throws Exception {
        return sample(name, reader.mail().mailFrom()).replace("ada@example.net", reader.address());
    }

    /** As from a server that has removed the return path. */
    private static String withoutReturnPath(String name, Served reader) throws Exception {
        return sample(name, "hidden@example.org")
                .replace("ada@example.net", reader.address())
                .replace("2612", String.valueOf(reader.digest()))
                .replace(
                        "00112233445566778899aabbccddeeff.20261120@papers.example.org",
                        reader.mail().message().getHeader("Message-ID", null).replaceAll("[<>]", ""));
    }

    private long points(Served reader) {
        return house.count("select count(*) from bounce_point where subscriber_id = ?", reader.id());
    }

    private void round() {
        new MailboxRound(mailbox, place, effects).run();
    }

    private long counted(String kind) throws Exception {
        return counts.since(LocalDate.EPOCH).getOrDefault(kind, 0L);
    }

    @Test
    void a_digest_goes_out_with_an_address_of_its_own_to_come_back_to() throws Exception {
        var reader = served();

        assertThat(reader.mail().mailFrom())
                .matches("bounces\\+d" + Long.toString(reader.digest(), 36) + "\\.[a-z2-7]{14}@papers\\.example\\.org");
    }

    @Test
    void a_hard_bounce_suppresses_its_reader_and_stands_in_the_digests_history() throws Exception {
        var reader = served();
        mailbox.deliver(bounce("hard-postfix", reader));

        round();

        assertThat(status(reader)).isEqualTo("SUPPRESSED");
        assertThat(house.text("select reason from suppression")).isEqualTo("bounce");
        assertThat(attempts(reader)).containsExactly("DOT sent", "BOUNCE bounced");
        assertThat(house.text("select reply from attempt where phase = 'BOUNCE'"))
                .contains("550 5.1.1")
                .contains("User unknown")
                .doesNotContain("@");
        assertThat(state(reader.id())).isEqualTo("SENT");
        assertThat(mailbox.waiting()).isZero();
        assertThat(mailbox.done()).isEqualTo(1);
        assertThat(counted("bounce")).isEqualTo(1);
    }

    @Test
    void a_full_mailbox_suppresses_nobody() throws Exception {
        var reader = served();
        mailbox.deliver(bounce("reader-mailbox-full", reader));
        mailbox.deliver(bounce("ours-blocked", reader));
        mailbox.deliver(bounce("content-spam", reader));

        round();

        assertThat(status(reader)).isEqualTo("ACTIVE");
        assertThat(attempts(reader)).containsExactly("DOT sent", "BOUNCE bounced", "BOUNCE bounced", "BOUNCE bounced");
    }

    @Test
    void a_bounce_that_is_replayed_changes_nothing() throws Exception {
        var reader = served();
        var bounce = Sorting.of(bounce("hard-postfix", reader).getBytes(StandardCharsets.UTF_8));
        for (int i = 0; i < 1_000; i++) {
            effects.of(bounce);
        }
        house.update("delete from suppression");
        house.update("update subscriber set status = 'ACTIVE' where id = ?", reader.id());
        mailbox.deliver(bounce("hard-postfix", reader));
        round();

        assertThat(attempts(reader)).containsExactly("DOT sent", "BOUNCE bounced");
        assertThat(status(reader)).isEqualTo("ACTIVE");
        assertThat(counted("bounce")).isEqualTo(1_001);
    }

    @Test
    void a_bounce_that_proves_nothing_does_nothing() throws Exception {
        var reader = served();
        var forged = reader.mail().mailFrom().replaceAll("\\.[a-z2-7]{14}@", ".abcdabcdabcdab@");
        mailbox.deliver(sample("hard-postfix", forged).replace("2612", String.valueOf(reader.digest())));
        mailbox.deliver(sample("complaint-abuse", forged).replace("2612", String.valueOf(reader.digest())));

        round();

        assertThat(status(reader)).isEqualTo("ACTIVE");
        assertThat(attempts(reader)).containsExactly("DOT sent");
        assertThat(counted("unproven")).isEqualTo(2);
        assertThat(mailbox.waiting()).isZero();
    }

    @Test
    void whom_a_bounce_names_is_not_asked() throws Exception {
        var victim = served();
        var reader = served();
        mailbox.deliver(bounce("hard-postfix", reader).replace(reader.address(), victim.address()));

        round();

        assertThat(status(victim)).isEqualTo("ACTIVE");
        assertThat(points(victim)).isZero();
        assertThat(attempts(reader)).containsExactly("DOT sent", "BOUNCE bounced");
    }

    @Test
    void a_member_who_is_gone_is_a_point_for_the_group_and_no_more() throws Exception {
        var group = served();
        mailbox.deliver(bounce("hard-postfix", group).replace(group.address(), "member@elsewhere.example"));

        round();

        assertThat(status(group)).isEqualTo("ACTIVE");
        assertThat(points(group)).isEqualTo(1);
        assertThat(house.text("select note from attempt where phase = 'BOUNCE'"))
                .contains("another address than the reader's");
    }

    @Test
    void a_bounce_that_says_it_was_the_readers_at_first_counts() throws Exception {
        var reader = served();
        mailbox.deliver(bounce("hard-postfix", reader)
                .replace(
                        "Final-Recipient: rfc822; " + reader.address(),
                        "Final-Recipient: rfc822; member@elsewhere.example\nOriginal-Recipient: rfc822;"
                                + reader.address().toUpperCase(Locale.ROOT).replace("-", "+2D")));

        round();

        assertThat(status(reader)).isEqualTo("SUPPRESSED");
    }

    @Test
    void a_bounce_without_return_path_does_not_follow_a_reader_to_another_address() throws Exception {
        var reader = served();
        house.update(
                "update subscriber set email = 'new@example.org', email_key = 'new@example.org' where id = ?",
                reader.id());
        mailbox.deliver(withoutReturnPath("hard-postfix", reader));

        round();

        assertThat(status(reader)).isEqualTo("ACTIVE");
        assertThat(points(reader)).isZero();
        assertThat(house.text("select note from attempt where phase = 'BOUNCE'"))
                .contains("not the reader's address any more");
    }

    @Test
    void a_bounce_without_return_path_that_names_the_reader_counts() throws Exception {
        var reader = served();
        mailbox.deliver(withoutReturnPath("hard-postfix", reader));

        round();

        assertThat(status(reader)).isEqualTo("SUPPRESSED");
    }

    @Test
    void ten_refusals_of_us_that_come_by_mail_pause_their_domain_and_raise_an_alarm() throws Exception {
        var domain = House.address("x").replaceAll(".*@", "");
        var readers = served(IntStream.range(0, 10)
                .mapToObj(i -> "reader" + i + "@" + domain)
                .toList());
        for (var reader : readers) {
            mailbox.deliver(bounce("ours-blocked", reader));
        }

        round();

        assertThat(house.text("select why from domain_pause where domain = ?", domain))
                .contains("5.7.1");
        assertThat(house.count("select times from delivery_alarm where kind = 'POLICY' and domain = ?", domain))
                .isEqualTo(10);
        assertThat(readers).allMatch(reader -> status(reader).equals("ACTIVE") && points(reader) == 0);
    }

    @Test
    void a_refusal_where_a_mail_was_forwarded_is_not_the_readers_domains() throws Exception {
        var reader = served();
        mailbox.deliver(bounce("ours-blocked", reader).replace(reader.address(), "reader@elsewhere.example"));

        round();

        assertThat(house.count("select count(*) from delivery_alarm where kind = 'POLICY'"))
                .isZero();
    }

    @Test
    void a_refusal_of_what_a_mail_holds_raises_an_alarm() throws Exception {
        mailbox.deliver(bounce("content-spam", served()));

        round();

        assertThat(house.count("select times from delivery_alarm where kind = 'CONTENT'"))
                .isEqualTo(1);
    }

    private void deliverThree() throws Exception {
        for (int i = 0; i < 3; i++) {
            mailbox.deliver(sample("auto-reply-away", "bounces@papers.example.org"));
        }
    }

    /** Effects that fail so many times before they do what they should. */
    private Effects failing(int times, Exception... failures) {
        var calls = new AtomicInteger();
        return new Effects(proofs, outcomes, counts, clock) {
            @Override
            boolean of(Incoming mail) throws SQLException {
                var call = calls.getAndIncrement();
                if (call >= times) {
                    return effects.of(mail);
                }
                if (failures[call % failures.length] instanceof SQLException failure) {
                    throw failure;
                }
                throw (RuntimeException) failures[call % failures.length];
            }
        };
    }

    @Test
    void a_database_that_is_away_costs_no_mail() throws Exception {
        deliverThree();
        var away = new SQLException("away", "08006");
        var flaky = new MailboxRound(
                mailbox, place, failing(4, away, new IllegalStateException("It cannot be written", away)));

        for (int i = 0; i < 5; i++) {
            flaky.run();
        }

        assertThat(counted("auto-reply")).isEqualTo(3);
        assertThat(mailbox.waiting()).isZero();
    }

    @Test
    void a_mail_that_cannot_be_dealt_with_is_tried_twice_and_stops_nothing() throws Exception {
        deliverThree();
        var bad = new SQLException("No such text", "22021");
        var round = new MailboxRound(mailbox, place, failing(2, new IllegalStateException("Why ever"), bad));

        round.run();
        assertThat(mailbox.waiting()).isEqualTo(3);
        round.run();

        assertThat(counted("auto-reply")).isEqualTo(2);
        assertThat(mailbox.waiting()).isEqualTo(1);
    }

    @Test
    void a_line_that_breaks_costs_no_mail() throws Exception {
        deliverThree();
        var round = new MailboxRound(mailbox, place, effects);
        try (var line = new CutLine(mailbox.port().orElseThrow())) {
            mailbox.behind(line.port());
            for (int i = 0; i < 4; i++) {
                round.run();
            }
            assertThat(house.text("select trouble from mailbox_place")).isNotEqualTo("null");

            line.hold();
            round.run();
        }

        assertThat(counted("auto-reply")).isEqualTo(3);
        assertThat(mailbox.waiting()).isZero();
        assertThat(house.text("select trouble from mailbox_place")).isEqualTo("null");
    }

    @Test
    void a_complaint_is_proven_by_the_return_path() throws Exception {
        var reader = served();
        mailbox.deliver(bounce("complaint-abuse", reader));

        round();

        assertThat(status(reader)).isEqualTo("SUPPRESSED");
        assertThat(house.text("select reason from suppression")).isEqualTo("complaint");
        assertThat(attempts(reader)).containsExactly("DOT sent", "COMPLAINT complained");
        assertThat(house.count("select count(*) from letter where subscriber_id = ? and kind = 'goodbye'", reader.id()))
                .isZero();
    }

    @Test
    void a_complaint_is_proven_by_number_and_message_id_together() throws Exception {
        var reader = served();
        var messageId = reader.mail().message().getHeader("Message-ID", null);
        var complaint = sample("complaint-abuse", "hidden@example.org")
                .replace(
                        "00112233445566778899aabbccddeeff.20261120@papers.example.org",
                        messageId.replaceAll("[<>]", ""));
        mailbox.deliver(complaint);
        round();
        assertThat(status(reader)).isEqualTo("ACTIVE");

        mailbox.deliver(complaint.replace("2612", String.valueOf(reader.digest())));
        round();
        assertThat(status(reader)).isEqualTo("SUPPRESSED");
    }

    @Test
    void a_complaint_is_proven_by_the_link_to_unsubscribe() throws Exception {
        var reader = served();
        var link = reader.mail().message().getHeader("List-Unsubscribe", null);
        mailbox.deliver(sample("complaint-abuse", "hidden@example.org")
                .replace("<https://papers.example.org/unsubscribe/AAAAAAAAAAAAAAAAAAAAAAAA>", link));

        round();

        assertThat(status(reader)).isEqualTo("SUPPRESSED");
    }

    @Test
    void what_a_filter_reports_suppresses_nobody() throws Exception {
        var reader = served();
        mailbox.deliver(bounce("feedback-auth-failure", reader));

        round();

        assertThat(status(reader)).isEqualTo("ACTIVE");
        assertThat(counted("feedback")).isEqualTo(1);
    }

    @Test
    void an_old_bounce_says_nothing_of_today() throws Exception {
        var reader = served();
        mailbox.deliver(bounce("hard-postfix", reader));
        clock.standAt(clock.instant().plus(Duration.ofDays(31)));

        round();

        assertThat(status(reader)).isEqualTo("ACTIVE");
        assertThat(house.text("select note from attempt where phase = 'BOUNCE'"))
                .contains("too late");
    }

    @Test
    void a_bounce_of_an_address_the_reader_left_does_not_follow_them() throws Exception {
        var reader = served();
        house.update(
                "update subscriber set email = 'new@example.org', email_key = 'new@example.org' where id = ?",
                reader.id());
        mailbox.deliver(bounce("hard-postfix", reader));
        mailbox.deliver(bounce("complaint-abuse", reader));

        round();

        assertThat(status(reader)).isEqualTo("ACTIVE");
        assertThat(house.texts("select note from attempt where phase <> 'DOT'"))
                .hasSize(2)
                .allMatch(note -> note.contains("not the reader's address any more"));
    }

    @Test
    void a_bounce_of_an_erased_reader_is_noted_and_nothing_else() throws Exception {
        var reader = served();
        house.update("delete from subscriber where id = ?", reader.id());
        mailbox.deliver(bounce("hard-postfix", reader));

        round();

        assertThat(house.count("select count(*) from suppression")).isZero();
        assertThat(mailbox.waiting()).isZero();
    }

    @Test
    void people_find_their_mail_where_it_was() throws Exception {
        mailbox.deliver(sample("other-person", "bounces@papers.example.org"));
        mailbox.deliver(sample("auto-reply-away", "bounces@papers.example.org"));

        round();
        round();

        assertThat(mailbox.waiting()).isEqualTo(1);
        assertThat(mailbox.unread()).isEqualTo(1);
        assertThat(mailbox.done()).isEqualTo(1);
        assertThat(counted("other")).isEqualTo(1);
        assertThat(counted("auto-reply")).isEqualTo(1);
    }

    @Test
    void a_mail_too_large_or_too_deep_is_left_alone_and_stops_nothing() throws Exception {
        var reader = served();
        mailbox.deliver(
                bounce("hard-postfix", reader) + "x".repeat(80).concat("\r\n").repeat(130_000));
        mailbox.deliver(
                "From: x@y\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n" + "--b\r\n\r\nx\r\n".repeat(10_000));
        mailbox.deliver("From: x@y\r\nSubject: \0\r\n\r\n\0\0");
        mailbox.deliver(bounce("reader-mailbox-full", reader));

        round();

        assertThat(mailbox.waiting()).isEqualTo(3);
        assertThat(counted("other")).isEqualTo(3);
        assertThat(attempts(reader)).containsExactly("DOT sent", "BOUNCE bounced");
        assertThat(status(reader)).isEqualTo("ACTIVE");
    }

    @Test
    void hostile_words_of_a_server_are_kept_as_words() throws Exception {
        var reader = served();
        mailbox.deliver(bounce("hard-postfix", reader)
                .replace(
                        "Recipient address rejected", "'); drop table digest; -- \0\u0007<svg onload=x> \ud83d\ude00"));

        round();

        assertThat(house.text("select reply from attempt where phase = 'BOUNCE'"))
                .contains("drop table")
                .doesNotContain("\0");
    }

    @Test
    void what_was_read_before_a_crash_is_read_again_and_changes_nothing() throws Exception {
        var reader = served();
        mailbox.deliver(bounce("hard-postfix", reader));
        round();
        mailbox.moveBack();
        house.update("update mailbox_place set last_uid = 0, claimed_until = null");

        round();

        assertThat(attempts(reader)).containsExactly("DOT sent", "BOUNCE bounced");
        assertThat(mailbox.waiting()).isZero();
    }

    @Test
    void one_node_reads_at_a_time() throws Exception {
        mailbox.deliver(sample("auto-reply-away", "bounces@papers.example.org"));
        assertThat(place.claim()).isTrue();

        round();

        assertThat(mailbox.waiting()).isEqualTo(1);
        assertThat(house.update("update mailbox_place set claimed_until = current_timestamp - interval '1' second"))
                .isEqualTo(1);
        round();
        assertThat(mailbox.waiting()).isZero();
    }

    @Test
    void a_mailbox_that_cannot_be_read_is_told_of_after_an_hour_and_not_after_it_can() throws Exception {
        var report = new MailboxReport(mailbox, place, counts, clock);
        mailbox.withPassword("wrong");
        round();
        assertThat(report.trouble()).isEmpty();

        house.update("update mailbox_place set failing_since = failing_since - interval '61' minute");
        round();
        assertThat(report.trouble())
                .hasValueSatisfying(trouble -> assertThat(trouble).contains("password"));

        mailbox.withPassword("secret");
        round();
        assertThat(report.trouble()).isEmpty();
    }

    @Test
    void a_certificate_that_nobody_vouches_for_is_refused() {
        try (var imaps = new TestMailbox(ServerSetup.PROTOCOL_IMAPS, Tls.IMPLICIT)) {
            new MailboxRound(imaps, place, effects).run();
        }

        assertThat(house.text("select trouble from mailbox_place")).contains("certificate");
    }

    @Test
    void a_server_that_does_not_offer_tls_gets_no_password() {
        new MailboxRound(mailbox.with(Tls.STARTTLS), place, effects).run();

        assertThat(house.text("select trouble from mailbox_place")).isNotEqualTo("null");
    }
}
