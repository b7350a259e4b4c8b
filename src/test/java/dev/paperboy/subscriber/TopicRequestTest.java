package dev.paperboy.subscriber;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TopicRequestTest {

    @Test
    void a_topic_without_a_name_is_called_after_its_filter() {
        assertThat(TopicRequest.named("rlhf OR dpo"))
                .isEqualTo(new TopicRequest(null, "rlhf OR dpo", "rlhf OR dpo", 20, true));
        assertThat(TopicRequest.nameOf(" a\r\n\tb \u00a0\u2003 c ")).isEqualTo("a b c");
    }

    @Test
    void a_long_filter_is_cut_between_words() {
        var sixty = "word ".repeat(11) + "12345";
        assertThat(sixty).hasSize(60);

        assertThat(TopicRequest.nameOf(sixty)).isEqualTo(sixty);
        assertThat(TopicRequest.nameOf(sixty + " more")).isEqualTo(sixty);
        assertThat(TopicRequest.nameOf(sixty + "6 more"))
                .isEqualTo("word ".repeat(11).strip());
        assertThat(TopicRequest.nameOf("x".repeat(2_000))).isEqualTo("x".repeat(60));
        assertThat(TopicRequest.nameOf("x" + "\ud83d\ude00".repeat(100))).isEqualTo("x" + "\ud83d\ude00".repeat(29));
    }

    @Test
    void there_is_always_a_name() {
        for (var filter : new String[] {"", " ", "\0", "\ud800", "\r\n"}) {
            assertThat(TopicRequest.named(filter).name()).isEqualTo("Topic");
        }
    }

    @Test
    void a_filter_keeps_its_positions_when_what_cannot_be_stored_goes() {
        assertThat(TopicRequest.named("a\0\u0007b\n\ud800 \ud83d\ude00").filter())
                .isEqualTo("a  b\n  \ud83d\ude00");
    }
}
