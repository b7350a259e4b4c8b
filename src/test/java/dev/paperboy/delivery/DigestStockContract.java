package dev.paperboy.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What becomes of digests that a node has claimed and no courier has begun, on whatever database. */
abstract class DigestStockContract extends DeskHouse {

    private static final int MANY = 6;

    @Inject
    GroupCommit commits;

    private final List<Reader> readers = new ArrayList<>();

    /** Held, so that the application's own couriers take nothing of what is given back. */
    private DigestStock filled() {
        IntStream.range(0, MANY).forEach(i -> readers.add(reader("ada")));
        house.hold(true);
        send();
        house.update("update digest set state = 'CLAIMED', lease_no = 8, first_attempt_at = current_timestamp");
        var claimed = readers.stream()
                .map(reader -> new Claim(digest(reader), reader.id(), 8, 0, 0))
                .toList();
        return stock(new Claimed(house.lease(3600), claimed));
    }

    @BeforeEach
    void nobody_yet() {
        readers.clear();
    }

    @AfterEach
    void drop_made_up_leases() {
        house.hold(true);
        house.update("update digest set claim_id = null where lease_no = 8");
    }

    @Test
    void where_nobody_reaches_the_relay_all_of_it_is_given_back() throws Exception {
        var stock = filled();

        stock.notReached();

        assertThat(stock.left()).isZero();
        assertThat(readers).allSatisfy(reader -> assertThat(state(reader)).isEqualTo("PLANNED"));
        assertThat(leases()).isZero();
    }

    @Test
    void one_who_cannot_reach_it_leaves_the_work_to_those_who_can() throws Exception {
        var stock = filled();

        stock.reached();
        stock.notReached();

        assertThat(stock.left()).isEqualTo(MANY);
        assertThat(readers).allSatisfy(reader -> assertThat(state(reader)).isEqualTo("CLAIMED"));
        stock.giveBack();
    }

    @Test
    void a_lease_ends_with_the_last_of_its_digests_and_not_before() throws Exception {
        var stock = filled();
        var drawn = IntStream.range(0, MANY).mapToObj(i -> stock.draw()).toList();
        house.update("update digest set state = 'SENT', claim_id = null");

        drawn.subList(1, MANY).forEach(stock::done);
        stock.giveBack();
        assertThat(leases()).isEqualTo(1);

        stock.done(drawn.get(0));
        stock.giveBack();
        assertThat(leases()).isZero();
    }

    @Test
    void one_whose_fate_is_not_written_keeps_its_lease_for_the_sweep() throws Exception {
        var stock = filled();
        IntStream.range(0, MANY).mapToObj(i -> stock.draw()).forEach(stock::done);
        house.update(
                "update digest set state = 'SENT', claim_id = null where subscriber_id <> ?",
                readers.get(0).id());

        stock.giveBack();

        assertThat(leases()).isEqualTo(1);
    }

    @Test
    void what_is_put_back_is_the_next_to_be_drawn() throws Exception {
        var stock = filled();
        var first = Objects.requireNonNull(stock.draw());

        stock.putBack(first);

        assertThat(stock.draw()).isSameAs(first);
        stock.putBack(first);
        stock.giveBack();
        assertThat(state(readers.get(0))).isEqualTo("PLANNED");
    }

    @Test
    void after_two_in_a_row_that_may_not_go_the_rest_is_given_back_unasked() throws Exception {
        var stock = filled();

        sendAll(stock, commits);

        assertThat(readers).allSatisfy(reader -> assertThat(state(reader)).isEqualTo("PLANNED"));
        // Two were asked, a third was announced behind them; the others wait for nothing but the order to go on.
        assertThat(house.count("select count(*) from digest where next_try_at > planned_at + interval '1' second"))
                .isLessThanOrEqualTo(3);
        assertThat(readers).allSatisfy(reader -> assertThat(mails(reader)).isEmpty());
        assertThat(leases()).isZero();
    }

    private long leases() {
        return house.count("select count(*) from digest_claim");
    }
}
