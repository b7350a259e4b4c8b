package dev.paperboy.matching.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What people type and paste without thinking of it as a mistake. */
class ToleranceTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '\t',
            quoteCharacter = '\0',
            value = {
                "a1 AND AND b1\ta1 AND b1",
                "a1 OR OR OR b1\ta1 OR b1",
                "a1 AND ANDNOT b1\ta1 AND NOT b1",
                "a1 && b1\ta1 AND b1",
                "a1 || b1\ta1 OR b1",
                "a1||b1\ta1 OR b1",
                "(a1)&&(b1)\ta1 AND b1",
                "a1 | b1\ta1 OR b1",
                "a1 AND !b1\ta1 AND NOT b1",
                "a1 !ti:b1\ta1 AND NOT ti:b1",
                "+a1 +ti:b1 +\"c1 d1\" -e1\t\"c1 d1\" AND a1 AND ti:b1 AND NOT e1",
                "„reward model“ OR «video game»\t\"reward model\" OR \"video game\"",
                "”reward model” OR \"video game”\t\"reward model\" OR \"video game\"",
                "「reward model」\t\"reward model\"",
                "‘reward model’ OR 'video game'\t\"reward model\" OR \"video game\"",
                "ti:‚reward model‘\tti:\"reward model\"",
                "``reward model'' OR x1\t\"reward model\" OR x1",
                "’t Hooft and O’Brien's don't\tdon't AND hooft AND o'brien's AND t",
                "（agent OR ti：video） －survey\t(agent OR ti:video) AND NOT survey",
                "ＡＮＤ1\tand1",
                "agent –survey\tagent AND NOT survey",
                "agent −survey\tagent AND NOT survey",
                "agent —survey\tagent AND NOT survey",
                "pre‑training\tpre-training",
                "upvotes:≥10 comments:≦3\tcomments:<=3 AND upvotes:>=10",
                "Attention: a survey\tattention AND survey",
                "how to: begin\tbegin AND how",
                "wow ! great\tgreat AND wow",
                "[Fe/H] benzo[a]pyrene\t\"benzo a pyrene\" AND \"fe h\"",
                "C++ C# R&D k-means++\t\"k means\" AND \"r d\" AND c",
                "α-synuclein? CRISPR/Cas9, P=NP; 3'-UTR\t\"3 utr\" AND \"crispr cas9\" AND \"p np\" AND \"α synuclein\"",
                "U.S. #ML GPT-4o e.g. $k$-means\t\"k means\" AND e.g AND gpt-4o AND ml AND u.s",
                "cat:cs.CL AND (ti:\"x\" OR abs:y) ANDNOT au:del_maestro\t(abs:y OR ti:x) AND cat:cs.CL AND NOT au:\"del maestro\"",
                "all:\"red teaming\" OR all:jailbreak\t\"red teaming\" OR jailbreak",
                "質檢 OR кириллица OR עברית\t\"質 檢\" OR кириллица OR עברית",
            })
    void what_people_paste_is_understood(String text, String canonical) throws FilterSyntaxException {
        assertThat(Filters.compile(text).canonical()).isEqualTo(canonical);
    }

    @Test
    void blanks_of_every_kind_are_blanks() throws FilterSyntaxException {
        assertThat(Filters.compile("agent\r\nOR\u00a0survey\u3000OR\u2028review\u0000x")
                        .canonical())
                .isEqualTo("agent OR review AND x OR survey");
    }

    @Test
    void what_cannot_be_seen_is_not_there() throws FilterSyntaxException {
        assertThat(Filters.compile("\ufeffmo\u00addel\u200b \u202eOR\u200e agent")
                        .canonical())
                .isEqualTo("agent OR model");
    }

    @Test
    void accents_typed_in_two_pieces_are_one_letter() throws FilterSyntaxException {
        assertThat(Filters.compile("e\u0301tude")).isEqualTo(Filters.compile("\u00e9tude"));
    }
}
