package dev.paperboy.matching.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

class CanonicalFormTest {

    @Property
    void printing_what_was_read_from_a_print_changes_nothing(@ForAll("filters") String text)
            throws FilterSyntaxException {
        var canonical = Filters.compile(text).canonical();

        assertThat(Filters.reopen(canonical).canonical()).isEqualTo(canonical);
    }

    @Property(tries = 5_000)
    void any_text_is_understood_or_refused_within_itself(@ForAll("scribbles") String text) {
        var canonical = canonical(text);

        canonical.ifPresent(form -> assertThat(Filters.reopen(form).canonical()).isEqualTo(form));
    }

    @Property
    void the_order_of_operands_does_not_matter(@ForAll("filters") String a, @ForAll("filters") String b)
            throws FilterSyntaxException {
        for (var operator : List.of(" OR ", " AND ", " ")) {
            assertThat(Filters.compile("(" + a + ")" + operator + "(" + b + ")"))
                    .isEqualTo(Filters.compile("(" + b + ")" + operator + "(" + a + ")"));
        }
    }

    @Property
    void saying_it_twice_says_it_once(@ForAll("filters") String a) throws FilterSyntaxException {
        assertThat(Filters.compile("(" + a + ") OR (" + a + ")")).isEqualTo(Filters.compile(a));
    }

    private static Optional<String> canonical(String text) {
        try {
            return Optional.of(Filters.compile(text).canonical());
        } catch (FilterSyntaxException refusal) {
            assertThat(refusal.position()).isBetween(0, text.length());
            assertThat(refusal.getMessage()).isNotBlank();
            refusal.suggestion()
                    .ifPresent(suggestion -> assertThat(canonical(suggestion)).isPresent());
            return Optional.empty();
        }
    }

    @Provide
    Arbitrary<String> filters() {
        var leaves = Arbitraries.of(
                "Agent",
                "agents",
                "pre-training",
                "\"Reward of Hacking\"~3",
                "align*",
                "ti:video",
                "abs:(x1 OR \"the y1\")^2",
                "au:\"Ada Lovelace\"",
                "au:Müll*",
                "org:École",
                "cat:cs.cl",
                "cat:stat.*",
                "src:HF",
                "id:arXiv:2511.03506v1",
                "upvotes:>=10",
                "comments:3",
                "has:code",
                "kind:new",
                "state-of-the-art",
                "model's",
                "质检",
                "質檢^2",
                "кириллица",
                "ti:עברית",
                "العربية",
                "abs:ไทย",
                "\"łódź naïve\"~2",
                "e\u0301tude",
                "α-synuclein",
                "ＬＬＭ",
                "3'-UTR",
                "‘the quoted words’",
                "„noch eins“",
                "cat:\"Developmental Biology\"",
                "id:\"f''x y\"",
                "au:O’Brien",
                "au:\"J.-P. Serre\"",
                "au:質檢",
                "(z1 !x)",
                "+x",
                "(x || y && z)",
                "R&D",
                "\"😀 smile\"",
                "x^0.3",
                "a/b/c");
        return Arbitraries.recursive(() -> leaves, CanonicalFormTest::pairs, 0, 3);
    }

    private static Arbitrary<String> pairs(Arbitrary<String> parts) {
        var operator =
                Arbitraries.of(" OR ", " AND ", " ", " ANDNOT ", " -", " AND NOT ", " && ", " || ", " AND AND ", " !");
        var weight = Arbitraries.of("", "", "^2", "^0.7");
        return Combinators.combine(parts, operator, parts, weight)
                .as((a, op, b, w) -> "(" + a + op + "(" + b + "))" + w);
    }

    /** Pieces of the language thrown together, with letters of all kinds between. */
    @Provide
    Arbitrary<String> scribbles() {
        var pieces = Arbitraries.of(
                "AND",
                "OR",
                "NOT",
                "ANDNOT",
                "(",
                ")",
                "\"",
                "“",
                "-",
                "^",
                "^2",
                "~2",
                "*",
                ":",
                "ti:",
                "au:",
                "cat:",
                "org:",
                "id:",
                "upvotes:",
                "has:",
                "foo:",
                " ",
                " ",
                " ",
                "a",
                "the",
                "word",
                "x*",
                "it's",
                "_",
                "/",
                "'",
                "10:30",
                "½",
                "ﬁ",
                "İ",
                "'",
                "''",
                "``",
                "‘",
                "’",
                "&&",
                "||",
                "|",
                "!",
                "+",
                "[ti]",
                "[",
                "]",
                "co:",
                "cs.CLL",
                ">=1",
                "upvotes >= 1",
                "%22",
                "－",
                "（",
                "\u200b",
                "\u200d",
                "\u0301",
                "\ufdfa",
                "\ud800",
                "\u0000",
                "質檢",
                "עברית",
                "ไทย",
                "α",
                "😀");
        var letters = Arbitraries.strings().ofMaxLength(4);
        return Arbitraries.frequencyOf(Tuple.of(5, pieces), Tuple.of(1, letters))
                .list()
                .ofMaxSize(12)
                .map(list -> String.join("", list));
    }
}
