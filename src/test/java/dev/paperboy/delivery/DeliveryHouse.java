package dev.paperboy.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.paperboy.edition.TriggerPlanning;
import dev.paperboy.subscriber.Settings;
import dev.paperboy.subscriber.Subscriptions;
import dev.paperboy.testing.House;
import dev.paperboy.testing.KeptMail;
import dev.paperboy.testing.Relay;
import dev.paperboy.testing.SmtpSink;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** What the tests of delivery share: the couriers run, and nothing is swept unless a test does. */
abstract class DeliveryHouse {

    final LocalDate day = LocalDate.now(ZoneOffset.UTC);
    static final Duration PATIENCE = Duration.ofSeconds(20);

    @Relay
    @SuppressWarnings("NullAway.Init") // The relay's resource fills it in.
    SmtpSink sink;

    @Inject
    House house;

    @Inject
    TriggerPlanning triggers;

    @Inject
    Subscriptions subscriptions;

    @BeforeEach
    void open() {
        house.open(false);
    }

    @AfterEach
    void close() {
        house.close();
    }

    record Reader(long id, String address) {}

    Reader reader(String start) {
        var address = House.address(start);
        return new Reader(house.reader(address, Settings.DEFAULT, "ti:alpha"), address);
    }

    void plan(LocalDate date) {
        try {
            triggers.request(date, Optional.empty());
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
        triggers.finishOpen();
    }

    /** One paper for everybody, on its way. */
    void send() {
        house.news("alpha");
        plan(day);
    }

    long digest(Reader reader) {
        return digest(reader, day);
    }

    long digest(Reader reader, LocalDate date) {
        return house.count("select id from digest where subscriber_id = ? and digest_date = ?", reader.id(), date);
    }

    String state(Reader reader) {
        return state(digest(reader));
    }

    String state(long digest) {
        return house.text("select state || coalesce('(' || reason || ')', '') from digest where id = ?", digest);
    }

    void awaitState(Reader reader, String state) {
        await().atMost(PATIENCE).pollInterval(Duration.ofMillis(50)).untilAsserted(() -> assertThat(state(reader))
                .isEqualTo(state));
    }

    /** Lets time pass until the digest may be tried again. */
    void untilItsTime(Reader reader) {
        house.update("update digest set next_try_at = current_timestamp where id = ?", digest(reader));
    }

    /** Outcome, phase and the reply's first word of each attempt. */
    List<String> attempts(Reader reader) {
        return house.texts(
                "select outcome || ' ' || phase from attempt where digest_id = ? order by id", digest(reader));
    }

    String lastAttempt(Reader reader, String column) {
        return house.text(
                "select " + column + " from attempt where id = (select max(id) from attempt where digest_id = ?)",
                digest(reader));
    }

    long place(Reader reader) {
        return house.count("select seq from reader where subscriber_id = ?", reader.id());
    }

    boolean placeMoved(Reader reader) {
        return place(reader) == house.count("select to_seq from digest where id = ?", digest(reader));
    }

    List<KeptMail> mails(Reader reader) {
        return sink.mailsTo(reader.address());
    }

    List<KeptMail> digests(Reader reader) {
        return mails(reader).stream()
                .filter(mail -> header(mail, "X-Paperboy-Digest") != null)
                .toList();
    }

    KeptMail onlyMail(Reader reader) {
        assertThat(mails(reader)).hasSize(1);
        return mails(reader).get(0);
    }

    static @Nullable String header(KeptMail mail, String name) {
        try {
            return mail.message().getHeader(name, null);
        } catch (MessagingException e) {
            throw new AssertionError(e);
        }
    }

    /** The text and the HTML of a mail, decoded. */
    static List<String> parts(KeptMail mail) {
        try {
            var parts = (MimeMultipart) mail.message().getContent();
            assertThat(parts.getContentType()).startsWith("multipart/alternative");
            return List.of((String) parts.getBodyPart(0).getContent(), (String)
                    parts.getBodyPart(1).getContent());
        } catch (MessagingException | IOException e) {
            throw new AssertionError(e);
        }
    }
}
