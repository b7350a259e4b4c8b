package dev.paperboy.matching;

import static dev.paperboy.matching.TestPaper.paper;
import static org.assertj.core.api.Assertions.assertThat;

import dev.paperboy.matching.index.AuthorName;
import dev.paperboy.matching.language.FilterSyntaxException;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MatchingTest {

    private static final TestPaper PAPER = paper("Reward Models for Aligning the Agents: A State-of-the-Art View")
            .saying("We study hacking of the reward. Pre-training helps the model's robustness, pretrained or not.")
            .by(
                    new AuthorName("Ada", "Lovelace"),
                    new AuthorName(null, "Müller, Jürgen"),
                    new AuthorName("P.", "Erdős"))
            .in("cs.CL", "cond-mat.mes-hall")
            .from("École Normale Supérieure")
            .known(Set.of("arxiv:2511.03506", "doi:10.1000/XYZ"), Set.of("HF"))
            .signals("cross", 12, 0, true);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "reward",
                "REWARDS",
                "align",
                "ti:models",
                "abs:hack",
                "all:lovelace",
                "lovelace",
                "\"ada lovelace\"",
                "cs.CL",
                "\"reward model\"",
                "\"models for aligning\"",
                "\"hacking of the reward\"",
                "\"hacking in a reward\"",
                "\"state of the art\"",
                "state-of-the-art",
                "model",
                "\"model robustness\"",
                "pretraining",
                "pre-training",
                "\"pre training\"",
                "pre-trained",
                "aligni*",
                "ti:agent*",
                "lovel*",
                "\"reward hacking\"~4",
                "\"hacking reward\"~2",
                "reward AND agent",
                "reward robustness",
                "banana OR reward",
                "reward -banana",
                "reward ANDNOT ti:robustness",
                "reward AND NOT (banana AND agent)",
                "banana AND banana OR reward",
                "ti:(banana OR agent)",
                "ti:(reward abs:hacking)",
                "au:lovelace",
                "au:\"Ada Lovelace\"",
                "au:\"Lovelace, Ada\"",
                "au:\"A. Lovelace\"",
                "au:lovelace_a",
                "au:\"Jurgen Müller\"",
                "au:erdos",
                "au:\"Paul Erdos\"",
                "au:mull*",
                "cat:cs.CL",
                "cat:CS.cl",
                "cat:cs",
                "cat:cs.*",
                "cat:cond-mat",
                "cat:(cs.LG OR cs.CL)",
                "org:ecole",
                "org:\"Ecole normale\"",
                "org:norm*",
                "id:2511.03506",
                "id:arXiv:2511.03506v4",
                "id:10.1000/xyz",
                "id:https://doi.org/10.1000/xyz",
                "id:\"doi: 10.1000/xyz\"",
                "id:\"doi: https://doi.org/10.1000/xyz\"",
                "id:https://arxiv.org/pdf/2511.03506v2.pdf",
                "id:https://www.arxiv.org/html/2511.03506v1",
                "id:arxiv.org/abs/2511.03506?context=cs",
                "id:2511.03506.pdf",
                "src:hf",
                "upvotes:12",
                "upvotes:>=12",
                "upvotes:>11",
                "upvotes:<=12",
                "upvotes:<13",
                "comments:0",
                "has:code",
                "kind:cross",
                "banana^3 OR reward^0.1",
            })
    void a_paper_is_found(String filter) throws FilterSyntaxException {
        assertThat(PAPER.isFoundBy(filter)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "banana",
                "ti:hacking",
                "abs:agent",
                "\"model reward\"",
                "\"hacking reward\"",
                "\"view we\"",
                "\"lovelace muller\"~100",
                "\"reward hacking\"~3",
                "\"hacking reward\"~1",
                "bananas*",
                "ti:rob*",
                "reward AND banana",
                "reward banana",
                "reward -agents",
                "reward NOT has:code",
                "reward ANDNOT (banana OR agent)",
                "ti:(banana OR hacking)",
                "au:reward",
                "au:\"Ada Muller\"",
                "au:\"A. L.\"",
                "au:a",
                "au:love",
                "cat:cs.LG",
                "cat:c",
                "cat:cs.CV",
                "cat:cond",
                "org:\"normale ecole\"",
                "org:norm",
                "id:2511.03507",
                "src:arxiv",
                "upvotes:>12",
                "upvotes:<12",
                "upvotes:11",
                "comments:>0",
                "kind:new",
            })
    void a_paper_is_not_found(String filter) throws FilterSyntaxException {
        assertThat(PAPER.isFoundBy(filter)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "biorxiv.neuroscience, cat:neuroscience, true",
        "biorxiv.developmental-biology, 'cat:\"Developmental Biology\"', true",
        "neuroscience, cat:neuroscience, true",
        "cs.CL, cat:CL, false",
        "biorxiv.math, cat:math, false",
        "biorxiv.neuroscience.cells, cat:neuroscience, false",
        "biorxiv.neuroscience, cat:science, false",
    })
    void a_long_name_without_a_dot_is_found_behind_the_name_of_its_source(String category, String filter, boolean found)
            throws FilterSyntaxException {
        assertThat(paper("x").in(category).isFoundBy(filter)).isEqualTo(found);
    }

    @ParameterizedTest
    @ValueSource(strings = {"upvotes:>=0", "upvotes:<5", "upvotes:0", "comments:<=9", "has:code", "org:x", "src:hf"})
    void what_nobody_knows_does_not_match(String filter) throws FilterSyntaxException {
        assertThat(paper("x").isFoundBy(filter)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "a rose is a rose, rose, true",
        "one rose, \"rose rose\"~5, false",
        "rose red rose, \"rose rose\"~5, true"
    })
    void a_repeated_word_has_to_stand_there_twice(String title, String filter, boolean found)
            throws FilterSyntaxException {
        assertThat(paper(title).isFoundBy(filter)).isEqualTo(found);
    }

    @Test
    void a_stop_word_keeps_its_place_in_a_phrase() throws FilterSyntaxException {
        assertThat(paper("theory of mind").isFoundBy("\"theory for mind\"")).isTrue();
        assertThat(paper("theory mind").isFoundBy("\"theory of mind\"")).isFalse();
    }

    @Test
    void names_are_shown_in_reading_order() {
        assertThat(new AuthorName("Ada", "Lovelace").display()).isEqualTo("Ada Lovelace");
        assertThat(new AuthorName(null, "Lovelace, Ada").display()).isEqualTo("Lovelace, Ada");
    }

    @ParameterizedTest
    @CsvSource({
        "'Pre-training at scale', pretraining",
        "'Pre training at scale', pretraining",
        "'Pretraining at scale', pre-training",
        "'Pretraining at scale', '\"pre training\"'",
        "'Pretraining at scale', '\"pre-training at scale\"'",
        "'On pre-training data', '\"pretraining data\"'",
        "'On pretraining data', '\"pre-training data\"'",
        "'Large-scale pre-training', '\"large scale pretraining\"'",
        "'A stateoftheart view', state-of-the-art",
        "'An e-mail list', email",
        "'t-SNE maps', tsne",
        "'Multi-modal models', '\"multimodal model\"'",
    })
    void hyphens_blanks_and_one_word_find_one_another(String title, String filter) throws FilterSyntaxException {
        assertThat(paper(title).isFoundBy(filter)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "'Training before', pretraining",
        "'Pre and training', pretraining",
        "'Training pre', '\"pre training\"'",
        "'The art', state-of-the-art",
        "'Pre training of models', '\"pretraining models\"'",
        "'Cat egory', cat",
    })
    void words_in_two_have_to_stand_together(String title, String filter) throws FilterSyntaxException {
        assertThat(paper(title).isFoundBy(filter)).isEqualTo(title.equals("Cat egory"));
    }

    @ParameterizedTest
    @CsvSource({
        "'Schrödinger’s equation', schrodinger",
        "'Schrodinger equation', schrödinger",
        "'Schro\u0308dinger', schrödinger",
        "'Naïve Bayes', '\"naive bayes\"'",
        "'質檢 方法', 質檢",
        "'Модели языка', модели",
        "'α-synuclein', α-synuclein",
        "'Theory of groups', theo*",
        "'Théorie des groupes', theo*",
        "'Theorie', théo*",
    })
    void accents_and_scripts_are_no_obstacle(String title, String filter) throws FilterSyntaxException {
        assertThat(paper(title).isFoundBy(filter)).isTrue();
    }

    @Test
    void a_beginning_that_is_a_stop_word_is_still_only_a_beginning() throws FilterSyntaxException {
        assertThat(paper("Theory").isFoundBy("the*")).isTrue();
        assertThat(paper("Model").isFoundBy("the*")).isFalse();
    }

    @Test
    void an_initial_and_a_name_are_no_word_in_two() throws FilterSyntaxException {
        var paper = paper("Birds").by(new AuthorName("L.", "da Silva"));

        assertThat(paper.isFoundBy("lda")).isFalse();
        assertThat(paper.isFoundBy("birds -lda")).isTrue();
        assertThat(paper.isFoundBy("silva")).isTrue();
    }
}
