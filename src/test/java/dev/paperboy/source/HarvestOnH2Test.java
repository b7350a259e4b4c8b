package dev.paperboy.source;

import static org.assertj.core.api.Assertions.assertThat;

import dev.paperboy.testing.FeedServer.Reply;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import org.junit.jupiter.api.Test;

@QuarkusTest
class HarvestOnH2Test extends HarvestContract {

    /** Once, because it takes as long as our patience. */
    @Test
    void who_is_too_slow_is_left_and_asked_again() {
        settings.feed("lab", "/notes.xml");
        server.serve(
                "/notes.xml", Reply.ok("").delayed(Duration.ofSeconds(12)), Reply.ok(Upstream.blog("one 2026-11-20")));

        harvesting.run("feed:lab", false);

        var harvest = harvests.last("feed:lab").orElseThrow();
        assertThat(harvest.outcome()).isEqualTo(Outcome.FAILED);
        assertThat(harvest.sentence()).isEqualTo("127.0.0.1 did not answer within 10 s.");

        house.update("update fetch_turn set next_at = current_timestamp - interval '1' second");
        harvesting.run("feed:lab", false);
        assertThat(house.texts("select title from paper")).containsExactly("Note one");
    }
}
