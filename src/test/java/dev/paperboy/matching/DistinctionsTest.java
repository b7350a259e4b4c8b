package dev.paperboy.matching;

import static dev.paperboy.matching.TestPaper.paper;
import static org.assertj.core.api.Assertions.assertThat;

import dev.paperboy.matching.index.PaperText;
import dev.paperboy.matching.language.FilterSyntaxException;
import dev.paperboy.matching.language.Filters;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DistinctionsTest {

    /** Enough papers that some words are common and some are not. */
    private static final Ranking RANKING = Ranking.of(List.of(DayIndex.of(month())));

    private static List<PaperText> month() {
        var papers = new ArrayList<PaperText>();
        for (int i = 0; i < 200; i++) {
            var title = "We propose a novel method for language models";
            title += i % 20 == 0 ? " with a reward model" : "";
            title += i % 25 == 0 ? ": a survey" : "";
            title += i % 40 == 0 ? " of protein folding" : "";
            papers.add(paper(title).id(i + 1).text());
        }
        return papers;
    }

    private static List<String> of(String title, String abstractText, String filter) throws FilterSyntaxException {
        return Distinctions.of(paper(title).saying(abstractText).id(1_000).text(), Filters.compile(filter), RANKING, 5);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "A survey of reward models                    | language         | reward models;survey",
                "A Survey of Protein Folding                  | language         | protein folding;survey",
                "A survey of reward models                    | reward           | survey",
                "A survey of reward models                    | \"reward model\" | survey",
                "A survey of reward models                    | rew*             | survey",
                "A survey of reward models                    | x1 -survey       | reward models",
                "We propose a novel method for the language   | x1               | ''",
                "The of and                                   | x1               | ''",
                "Surveys of reward                            | x1               | surveys;reward",
            })
    void titles_have_their_words(String title, String filter, String expected) throws FilterSyntaxException {
        assertThat(String.join(";", of(title, "", filter)).replace("''", "")).isEqualTo(expected.replace("''", ""));
    }

    @Test
    void what_no_other_paper_has_comes_last() throws FilterSyntaxException {
        assertThat(of("Zyzzyx: a survey", "Zyzzyx. Zyzzyx. Zyzzyx.", "language"))
                .containsExactly("survey", "zyzzyx");
    }

    @Test
    void two_words_that_meet_once_in_an_abstract_are_no_phrase() throws FilterSyntaxException {
        assertThat(of("Untitled", "Here reward model stands.", "x1"))
                .contains("reward")
                .noneMatch(words -> words.contains(" "));
        assertThat(of("Untitled", "A reward model. The reward model.", "x1")).anyMatch("reward model"::equals);
        assertThat(of("Untitled", "A reward, model. The reward: model.", "x1")).noneMatch(words -> words.contains(" "));
    }

    @Test
    void there_are_five_at_most_and_no_word_stands_twice() throws FilterSyntaxException {
        var words = of(
                "A survey of reward models and protein folding with apples pears plums cherries quinces",
                "Reward hacking. Reward hacking. Folding surveys.",
                "x1");

        assertThat(words).hasSize(5);
        assertThat(words.stream().flatMap(each -> List.of(each.split(" ")).stream()))
                .doesNotHaveDuplicates();
    }

    @Test
    void numbers_and_scraps_are_no_words() throws FilterSyntaxException {
        assertThat(of("2026 is at 10.5 x y $\\mathcal{L}_2$ 4k", "\u0000\ud800 <b>", "x1"))
                .noneMatch(word -> word.matches("[\\d.]+") || word.length() < 3);
    }
}
