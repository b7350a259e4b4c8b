package dev.paperboy.rendering.style;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class InlineStylesTest {

    private static final String CSS =
            """
            p { margin: 0; color: black }
            .m { color: gray }
            p.m { color: silver }
            .q { font: 15px "Segoe UI" }
            td { padding: 1px }
            """;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            textBlock =
                    """
                    <p>                                   | <p style="margin:0;color:black">
                    <P>                                   | <P style="margin:0;color:black">
                    <p >                                  | <p style="margin:0;color:black">
                    <div class="m">                       | <div class="m" style="color:gray">
                    <div class='x  m'>                    | <div class='x  m' style="color:gray">
                    <div class=m>                         | <div class=m style="color:gray">
                    <p class="m">                         | <p class="m" style="margin:0;color:silver">
                    <p class="m"/>                        | <p class="m" style="margin:0;color:silver"/>
                    <p style="color:red" class="m">       | <p style="margin:0;color:red" class="m">
                    <p style='color:red'>                 | <p style='margin:0;color:red'>
                    <p style=color:red>                   | <p style="margin:0;color:red">
                    <p style="">                          | <p style="margin:0;color:black">
                    <p style="width:{w}px">               | <p style="margin:0;color:black;width:{w}px">
                    <p style="{#if x}color:red{/if}">     | <p style="margin:0;color:black;{#if x}color:red{/if}">
                    <i class="q">                         | <i class="q" style="font:15px 'Segoe UI'">
                    <i class="q" style='a:b'>             | <i class="q" style='font:15px "Segoe UI";a:b'>
                    <div title="a > b" class="m">         | <div title="a > b" class="m" style="color:gray">
                    <div title="{a > b}" class="m">       | <div title="{a > b}" class="m" style="color:gray">
                    <div {#if a > 1}hidden{/if} class="m"> | <div {#if a > 1}hidden{/if} class="m" style="color:gray">
                    <div class="m {#if a}x{/if}">         | <div class="m {#if a}x{/if}" style="color:gray">
                    <div title="{#if a == "b"}c{/if}" class="m"> | <div title="{#if a == "b"}c{/if}" class="m" style="color:gray">
                    """)
    void a_start_tag_gets_the_rules_that_apply(String before, String after) {
        assertThat(inlined(before)).isEqualTo(after);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "plain < text > and <",
                "<!-- <p> -->",
                "<!--[if mso]><table><tr><td><p><![endif]-->",
                "<!-- never closed <p>",
                "{! <p> !}",
                "{| <p> |}",
                "{#if a <p}{/if}",
                "{#tag title=\"<p>\" /}",
                "<style>p > b { }</style>",
                "</p>",
                "<!doctype html>",
                "<pre>",
                "<div class=\"mm\">",
                "<div class=\"{x}\">",
                "<div class=\"m{x}\">",
                "<div class=\"{#if x}m{/if}\">",
                "<div {#if x}class=\"m\"{/if}>",
                "<p {#if x}style=\"color:red\"{/if}>",
                "<p class=\"never closed",
                "<p title='\">"
            })
    void what_is_no_such_start_tag_stays_as_it_is(String text) {
        assertThat(inlined(text)).isEqualTo(text);
    }

    @Test
    void sections_between_rows_stay_where_they_are_and_so_do_the_lines() {
        var text =
                """
                <table>
                {#for a in b}
                <tr><td
                 class="m">{a}</td></tr>
                {#else}<p>
                {/for}
                </table>
                """;

        var styled = inlined(text);

        assertThat(styled)
                .isEqualTo(text.replace("class=\"m\"", "class=\"m\" style=\"padding:1px;color:gray\"")
                        .replace("<p>", "<p style=\"margin:0;color:black\">"));
        assertThat(styled.lines()).hasSameSizeAs(text.lines().toList());
    }

    @Test
    void done_twice_it_changes_nothing_more() throws IOException {
        var sheet = StyleSheet.of(Files.readString(Path.of("templates/layout/mail.css")), Map.of());
        for (var file : new String[] {"layout/mail.html", "mail/digest.html", "tags/mailPaper.html"}) {
            var once = InlineStyles.in(Files.readString(Path.of("templates", file)), sheet);

            assertThat(InlineStyles.in(once, sheet)).isEqualTo(once).contains(" style=\"");
        }
        var odd = inlined("<p style='a:\"b\"'><p style=\"{#if x}a:b;{/if}\">");
        assertThat(inlined(odd)).isEqualTo(odd);
    }

    private static String inlined(String text) {
        return InlineStyles.in(text, StyleSheet.of(CSS, Map.of()));
    }
}
