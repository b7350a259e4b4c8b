package dev.paperboy.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.paperboy.edition.EditionReport;
import dev.paperboy.edition.EditionReports;
import dev.paperboy.subscriber.Settings;
import dev.paperboy.testing.House;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is kept, for how long, and what outlives it, on whatever database. */
abstract class RetentionContract extends DeliveryHouse {

    @Inject
    Retention retention;

    @Inject
    EditionReports reports;

    @Test
    void digests_go_after_their_time_and_their_edition_keeps_its_sums() {
        var sent = reader("ada");
        var failed = reader("d554");
        var nothing = readerOf("loom");
        send();
        awaitState(sent, "SENT");
        awaitState(failed, "FAILED");
        assertThat(state(nothing)).isEqualTo("SKIPPED(NOTHING_MATCHED)");
        var before = aged(401);
        retention.run();

        assertThat(house.count("select count(*) from digest")).isZero();
        assertThat(house.count("select count(*) from attempt")).isZero();
        assertThat(house.count("select count(*) from edition_paper")).isZero();
        assertThat(report()).isEqualTo(before);
        assertThat(before.sums()).isEqualTo(new EditionReport.Sums(3, 1, 1, 1, 0, 0, 0, 0));
    }

    @Test
    void attempts_go_with_their_digest_however_young_they_are() {
        var sent = reader("ada");
        send();
        awaitState(sent, "SENT");
        var unused = aged(401);
        house.update("update attempt set tried_at = current_timestamp");

        retention.run();

        assertThat(house.count("select count(*) from digest")).isZero();
        assertThat(house.count("select count(*) from attempt")).isZero();
    }

    @Test
    void sums_hold_while_only_some_are_gone() {
        var readers = IntStream.range(0, 5).mapToObj(i -> reader("ada")).toList();
        send();
        readers.forEach(reader -> awaitState(reader, "SENT"));
        var before = aged(401);
        house.update(
                "update digest set settled_at = current_timestamp where id in (?, ?)",
                digest(readers.get(0)),
                digest(readers.get(3)));
        house.update(
                "update digest set state = 'SKIPPED', reason = 'UNSUBSCRIBED' where id = ?", digest(readers.get(4)));
        retention.run();
        retention.run();

        assertThat(house.count("select count(*) from digest")).isEqualTo(2);
        assertThat(report().sums()).isEqualTo(new EditionReport.Sums(5, 4, 0, 0, 1, 0, 0, 0));
        assertThat(report().id()).isEqualTo(before.id());
        assertThat(house.count("select count(*) from edition_paper")).isEqualTo(1);

        house.update("update digest set settled_at = current_timestamp - interval '401' day");
        retention.run();
        assertThat(house.count("select count(*) from digest")).isZero();
        assertThat(report().sums()).isEqualTo(new EditionReport.Sums(5, 4, 0, 0, 1, 0, 0, 0));
    }

    @Test
    void those_in_which_nothing_was_go_sooner() {
        var sent = reader("ada");
        var nothing = readerOf("loom");
        send();
        awaitState(sent, "SENT");
        var before = aged(31);
        retention.run();

        assertThat(house.texts("select subscriber_id from digest")).containsExactly(String.valueOf(sent.id()));
        assertThat(house.count("select count(*) from digest where subscriber_id = ?", nothing.id()))
                .isZero();
        assertThat(report()).isEqualTo(before);
        assertThat(attempts(sent)).containsExactly("sent DOT");
    }

    @Test
    void what_relays_said_goes_before_its_digest() {
        var reader = reader("ada");
        send();
        awaitState(reader, "SENT");
        aged(91);
        house.update(
                "insert into attempt (digest_id, tried_at, phase, outcome, reply) values (?, current_timestamp, 'DOT',"
                        + " 'sent', '')",
                digest(reader));
        retention.run();

        assertThat(house.count("select count(*) from digest")).isEqualTo(1);
        assertThat(house.count("select count(*) from attempt")).isEqualTo(1);
    }

    @Test
    void nothing_goes_before_its_time() {
        var sent = reader("ada");
        var nothing = readerOf("loom");
        send();
        awaitState(sent, "SENT");
        aged(29);
        retention.run();

        assertThat(attempts(sent)).hasSize(1);
        assertThat(state(nothing)).isEqualTo("SKIPPED(NOTHING_MATCHED)");
    }

    @ParameterizedTest
    @ValueSource(strings = {"PLANNED", "CLAIMED", "SENDING", "RETRY", "UNKNOWN"})
    void what_is_not_settled_stays_however_old(String state) {
        var reader = reader("ada");
        house.hold(true);
        send();
        aged(500);
        house.update("update digest set state = ?, next_try_at = current_timestamp, settled_at = null", state);
        retention.run();

        assertThat(state(reader)).isEqualTo(state);
        assertThat(house.count("select count(*) from edition_paper")).isEqualTo(1);
    }

    @Test
    void more_than_a_bite_goes_in_one_run() {
        var reader = reader("ada");
        send();
        awaitState(reader, "SENT");
        house.update("delete from attempt");
        var many = house.update(
                """
                insert into digest (edition_id, subscriber_id, digest_date, state, reason, from_seq, to_seq, papers, looked_at,
                    over_cap, sentence_id, locale, time_zone, planned_at, settled_at, lease_no, tries, unheard)
                select edition_id, -n, digest_date, 'SKIPPED', 'NOTHING_MATCHED', 0, 0, papers, 0, 0, sentence_id, locale,
                    time_zone, planned_at, settled_at, 0, 0, 0
                from digest cross join (select row_number() over () n from
                """
                        + numbers() + ") g");
        assertThat(many).isEqualTo(2_500);
        var before = aged(31);
        retention.run();

        assertThat(house.count("select count(*) from digest")).isEqualTo(1);
        assertThat(report()).isEqualTo(before);
        assertThat(report().sums().skipped()).isEqualTo(2_500);
    }

    /** 2,500 rows of anything, in both databases' words. */
    private static String numbers() {
        var fifty = "(values "
                + String.join(
                        ", ",
                        IntStream.range(0, 50).mapToObj(i -> "(" + i + ")").toList()) + ")";
        return fifty + " a(x) cross join " + fifty + " b(y)";
    }

    @Test
    void letters_go_after_their_time() {
        house.hold(true);
        house.update(
                """
                insert into letter (subscriber_id, kind, recipient, message_id, state, created_at, expires_at, lease_no, tries,
                    unheard, reply, settled_at)
                select 1, 'welcome', '', m, 'SENT', current_timestamp, current_timestamp, 0, 1, 0, '',
                    current_timestamp - d * interval '1' day from (values ('a@b', 31), ('c@d', 29)) v(m, d)
                """);
        retention.run();

        assertThat(house.texts("select message_id from letter")).containsExactly("c@d");
    }

    private Reader readerOf(String filter) {
        var address = House.address("ada");
        return new Reader(house.reader(address, Settings.DEFAULT, "ti:" + filter), address);
    }

    /** Makes everything so many days old; answers what the edition then looks like. */
    private EditionReport aged(int days) {
        await().until(() -> house.count("select count(*) from digest where state in ('CLAIMED', 'SENDING')") == 0);
        house.update("update edition set created_at = created_at - interval '1' day * " + days);
        house.update("update planning_request set finished_at = finished_at - interval '1' day * " + days);
        house.update("update digest set planned_at = planned_at - interval '1' day * " + days
                + ", settled_at = settled_at - interval '1' day * " + days);
        house.update("update attempt set tried_at = tried_at - interval '1' day * " + days);
        return report();
    }

    private EditionReport report() {
        var edition = house.count("select id from edition");
        return QuarkusTransaction.requiringNew().call(() -> reports.of(edition).orElseThrow());
    }
}
