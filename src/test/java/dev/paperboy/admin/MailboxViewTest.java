package dev.paperboy.admin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class MailboxViewTest {

    @Test
    void kinds_that_came_are_listed_in_one_order() {
        var view = MailboxView.of(true, Map.of("other", 5L, "bounce", 2L, "delay", 0L));

        assertThat(view.lines()).extracting(MailboxView.Line::kind).containsExactly("bounce", "other");
        assertThat(view.lines()).extracting(MailboxView.Line::count).containsExactly(2L, 5L);
    }
}
