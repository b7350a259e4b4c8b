package dev.paperboy.matching;

import static dev.paperboy.matching.TestPaper.paper;
import static org.assertj.core.api.Assertions.assertThat;

import dev.paperboy.matching.index.AuthorName;
import dev.paperboy.matching.index.PaperText;
import dev.paperboy.matching.language.FilterSyntaxException;
import dev.paperboy.matching.language.Filters;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReasonsTest {

    private static final PaperText PAPER = paper("Large Language Models in video")
            .saying("A model of pre-trained language, aligned.")
            .in("cs.CL")
            .by(new AuthorName("Ada", "Lovelace"))
            .text();

    private static String marked(String text, List<Mark> marks) {
        var marked = new StringBuilder(text);
        for (int i = marks.size() - 1; i >= 0; i--) {
            marked.insert(marks.get(i).end(), "]").insert(marks.get(i).start(), "[");
        }
        return marked.toString();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "\"language model\"    | Large [Language Models] in video | A model of pre-trained language, aligned.",
                "models                | Large Language [Models] in video | A [model] of pre-trained language, aligned.",
                "ti:video^3            | Large Language Models in [video] | A model of pre-trained language, aligned.",
                "pre-training language | Large [Language] Models in video | A model of [pre-trained language], aligned.",
                "\"language model\"~9  | Large [Language Models] in video | A [model] of pre-trained [language], aligned.",
                "align*                | Large Language Models in video   | A model of pre-trained language, [aligned].",
                "cat:cs -banana        | Large Language Models in video   | A model of pre-trained language, aligned.",
                "lovelace              | Large Language Models in video   | A model of pre-trained language, aligned.",
                "large OR language     | [Large Language] Models in video | A model of pre-trained [language], aligned.",
            })
    void the_words_that_hit_are_marked(String filter, String title, String abstractText) throws FilterSyntaxException {
        var reason = Reasons.of(Filters.compile(filter), PAPER);

        assertThat(marked(PAPER.title(), reason.title())).isEqualTo(title);
        assertThat(marked(PAPER.abstractText(), reason.abstractMarks())).isEqualTo(abstractText);
    }

    @Test
    void the_clauses_that_hit_are_named_as_the_canonical_form_prints_them() throws FilterSyntaxException {
        var filter = Filters.compile(
                "(\"Language  Model\"^3 OR banana OR (video AND banana)) AND CAT:cs.cl AND au:Lovelace -survey");

        assertThat(Reasons.of(filter, PAPER).clauses())
                .containsExactly("\"language model\"", "au:lovelace", "cat:cs.CL");
    }

    @Test
    void a_paper_that_is_not_chosen_has_no_reason() throws FilterSyntaxException {
        assertThat(Reasons.of(Filters.compile("language -video"), PAPER))
                .isEqualTo(new Reason(List.of(), List.of(), List.of()));
    }
}
