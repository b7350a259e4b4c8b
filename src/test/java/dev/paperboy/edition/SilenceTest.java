package dev.paperboy.edition;

import static org.assertj.core.api.Assertions.assertThat;

import dev.paperboy.source.SourceReport;
import dev.paperboy.source.SourceReport.Announcement;
import java.util.List;
import org.junit.jupiter.api.Test;

class SilenceTest {

    private static final Choice NOTHING_CAME = new Choice(List.of(), 0, 0, false, 0, 1);
    private static final Choice NOTHING_MATCHED = new Choice(List.of(), 1_234, 0, false, 0, 1);
    private static final Choice CHOSEN = new Choice(List.of(new ChosenPaper(1, 1, List.of())), 312, 0, false, 0, 1);

    private static SourceReport failing(String... names) {
        return new SourceReport(List.of(names), List.of(), Announcement.MADE);
    }

    private static SourceReport quiet(Announcement why) {
        return new SourceReport(List.of(), List.of(), why);
    }

    @Test
    void three_silences_are_three_sentences() {
        assertThat(Silence.sentence(NOTHING_CAME, quiet(Announcement.WEEKEND)))
                .isEqualTo("No announcement today: arXiv announces nothing on Friday and Saturday evenings.");
        assertThat(Silence.sentence(NOTHING_MATCHED, quiet(Announcement.MADE)))
                .isEqualTo("Nothing matched out of 1,234 new papers.");
        assertThat(Silence.sentence(NOTHING_CAME, failing("arXiv")))
                .isEqualTo("arXiv could not be reached; what is late follows.");
    }

    @Test
    void they_join_where_both_are_true() {
        assertThat(Silence.sentence(CHOSEN, failing("Hugging Face", "arXiv")))
                .isEqualTo(
                        "Chosen out of 312 new papers. Hugging Face and arXiv could not be reached; what is late follows.");
        assertThat(Silence.sentence(NOTHING_MATCHED, quiet(Announcement.HOLIDAY)))
                .isEqualTo(
                        "Nothing matched out of 1,234 new papers. No announcement today: arXiv pauses for a holiday.");
        assertThat(Silence.sentence(CHOSEN, new SourceReport(List.of(), List.of("arXiv"), Announcement.MADE)))
                .isEqualTo(
                        "Chosen out of 312 new papers. arXiv has not announced its papers yet; what is late follows.");
        assertThat(Silence.sentence(NOTHING_CAME, quiet(Announcement.EMPTY)))
                .isEqualTo("No announcement today: arXiv's list is empty.");
    }

    @Test
    void who_got_papers_need_not_hear_of_a_weekend() {
        assertThat(Silence.sentence(CHOSEN, quiet(Announcement.WEEKEND))).isEqualTo("Chosen out of 312 new papers.");
    }

    @Test
    void papers_that_were_only_touched_are_not_called_new() {
        var touched = new Choice(CHOSEN.papers(), 0, 0, false, 0, 1);

        assertThat(Silence.sentence(touched, quiet(Announcement.WEEKEND)))
                .isEqualTo("Chosen for what changed about earlier papers.");
        assertThat(Silence.sentence(touched, failing("arXiv")))
                .isEqualTo("Chosen for what changed about earlier papers."
                        + " arXiv could not be reached; what is late follows.");
        assertThat(Silence.sentence(NOTHING_CAME, quiet(Announcement.MADE)))
                .isEqualTo("No new paper came in since your last digest.");
    }

    @Test
    void many_failures_do_not_fill_the_mail() {
        assertThat(Silence.sentence(NOTHING_CAME, failing("a", "b", "c", "d", "e")))
                .isEqualTo("a, b, c and 2 more could not be reached; what is late follows.");
    }

    @Test
    void a_mute_is_told() {
        var none = new Choice(List.of(), 1_234, 0, false, 1, 0);
        var some = new Choice(List.of(), 1_234, 0, false, 2, 3);

        assertThat(Silence.sentence(none, quiet(Announcement.WEEKEND)))
                .isEqualTo("Your topic was muted, so nothing was looked for among 1,234 new papers.");
        assertThat(Silence.sentence(some, quiet(Announcement.MADE)))
                .isEqualTo("Nothing matched out of 1,234 new papers; 2 topics were muted.");
    }

    @Test
    void who_was_away_for_long_is_told_how_far_back_was_looked() {
        assertThat(Silence.sentence(new Choice(List.of(), 1_234, 0, true, 0, 1), quiet(Announcement.MADE)))
                .isEqualTo("Nothing matched out of 1,234 new papers."
                        + " You were away for long: only the news of the last 60 days was looked at.");
    }
}
