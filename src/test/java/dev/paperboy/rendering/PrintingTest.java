package dev.paperboy.rendering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.qute.Engine;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.qute.Variant;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a template of an operator's may do wrong, in the application's own engine. */
@QuarkusTest
@Timeout(60)
class PrintingTest {

    @Inject
    Engine engine;

    @Test
    void a_template_is_printed_whole() {
        assertThat(Printing.page(template("{#for i in 3}{i}{i_hasNext ? ',' : ''}{/for}{#each x}{it}{#else}none{/each}")
                        .data("x", Stream.of().toList())))
                .isEqualTo("1,2,3none");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    {#for i in 1000000000}{/for}                                        | line 2: its loops turn more than 200,000 times
                    {#for i in 1000000000}{i}{/for}                                     | line 2: its loops turn more than 200,000 times
                    {#each 1000000000}{it}{/each}                                       | line 2: its loops turn more than 200,000 times
                    {#for i in 9000}{#for j in 9000}x{/for}{/for}                       | line 2: its loops turn more than 200,000 times
                    {#for i in 9000}{#if true}{#for j in 9000}x{/for}{/if}{/for}        | line 2: its loops turn more than 200,000 times
                    """)
    void a_loop_without_end_ends_in_an_error_that_names_the_place(String evil, String message) {
        assertThatThrownBy(() -> Printing.page(template("first line\n" + evil)))
                .isInstanceOf(UnprintableException.class)
                .hasMessageStartingWith("Template evil")
                .hasMessageEndingWith(message);
    }

    @Test
    void a_tag_within_a_loop_is_counted_with_it() {
        var passage = new Passage(Stream.iterate(0, i -> i + 1)
                .limit(100)
                .map(i -> new Run("ab", i % 2 == 0))
                .toList());
        var template =
                template("{#for i in 9000}{#runs passage=passage /}{/for}").data("passage", passage);

        assertThatThrownBy(() -> Printing.page(template)).hasMessageContaining("more than 200,000 times");
    }

    @Test
    void a_text_without_end_ends_in_an_error() {
        var template = template("{#for i in 1000}{text}{/for}").data("text", "x".repeat(100_000));

        assertThatThrownBy(() -> Printing.page(template))
                .isInstanceOf(UnprintableException.class)
                .hasMessageContaining("it prints more than 8,000,000 characters");
        assertThatThrownBy(() -> Printing.part(template))
                .hasMessageContaining("it prints more than 1,000,000 characters");
    }

    @Test
    void a_template_that_includes_itself_ends_in_an_error() {
        engine.putTemplate("round.html", engine.parse("{#include round.html /}", html(), "round.html"));
        try {
            assertThatThrownBy(
                            () -> Printing.page(engine.getTemplate("round.html").instance()))
                    .isInstanceOf(UnprintableException.class)
                    .hasMessageContaining("includes itself");
        } finally {
            engine.removeTemplates("round.html"::equals);
        }
    }

    @Test
    void a_value_that_never_comes_is_not_waited_for() {
        assertThatThrownBy(() -> Printing.page(template("{never}").data("never", new CompletableFuture<String>())))
                .isInstanceOf(UnprintableException.class)
                .hasMessage("Template evil: it waits for something that does not come");
    }

    @Test
    void a_name_that_is_not_known_is_named_with_its_line() {
        assertThatThrownBy(() -> Printing.page(template("\n\n{digest.titel}")
                        .data("digest", SamplePaper.views().get(0))))
                .isInstanceOf(UnprintableException.class)
                .hasMessageContaining("line 3")
                .hasMessageContaining("titel");
        assertThatThrownBy(() -> Printing.page(template("\n{titel}")))
                .hasMessageContaining("line 2")
                .hasMessageContaining("titel");
        assertThatThrownBy(() -> Printing.page(template("\n{#for i in titel}{/for}")))
                .hasMessageContaining("line 2")
                .hasMessageContaining("titel");
    }

    private TemplateInstance template(String text) {
        return engine.parse(text, html(), "evil").instance();
    }

    private static Variant html() {
        return Variant.forContentType(Variant.TEXT_HTML);
    }
}
