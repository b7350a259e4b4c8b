package dev.paperboy.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.paperboy.edition.SampleDigest;
import dev.paperboy.subscriber.EmailAddress;
import dev.paperboy.testing.House;
import dev.paperboy.testing.Tables;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.Locale;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Previews and test mails, on whatever database. */
abstract class PreviewContract extends DeliveryHouse {

    @Inject
    Previews previews;

    @Inject
    PreviewSource source;

    @Inject
    TestMails tests;

    @Inject
    DataSource database;

    @Test
    void the_next_digest_is_what_is_sent_then_and_leaves_no_trace() throws SQLException {
        var reader = reader("reader");
        house.news("alpha and what follows");
        house.news("beta");
        var before = Tables.counts(database);
        var place = place(reader);

        var preview = previews.next(reader.id()).orElseThrow();
        source.of(preview);

        assertThat(Tables.counts(database)).isEqualTo(before);
        assertThat(place(reader)).isEqualTo(place);
        assertThat(preview.sentence()).isEqualTo("Chosen out of 2 new papers.");
        plan(day);
        awaitState(reader, "SENT");
        assertThat(header(onlyMail(reader), "Subject")).isEqualTo(preview.subject());
    }

    @Test
    void after_a_digest_the_next_one_has_nothing_and_says_so() throws SQLException {
        var reader = reader("reader");
        send();
        awaitState(reader, "SENT");

        var preview = previews.next(reader.id()).orElseThrow();

        assertThat(preview.mail()).isEmpty();
        assertThat(preview.sentence()).isNotEmpty();
        assertThat(source.of(preview)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(SampleDigest.class)
    void every_sample_goes_through_the_outbox_whole(SampleDigest sample) throws Exception {
        var to = House.address("tester");
        var preview = previews.sample(sample.word()).orElseThrow();

        QuarkusTransaction.requiringNew().call(() -> {
            tests.send(preview, new EmailAddress(to));
            return to;
        });

        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(sink.mailsTo(to)).hasSize(1));
        var mail = sink.mailsTo(to).get(0);
        assertThat(mail.message().getSubject()).isEqualTo("[Test] " + preview.subject());
        assertThat(parts(mail).get(1).toLowerCase(Locale.ROOT)).endsWith("</html>\r\n");
        assertThat(parts(mail).get(0)).contains("Unsubscribe:\r\n#");
    }
}
