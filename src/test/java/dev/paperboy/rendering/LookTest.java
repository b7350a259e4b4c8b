package dev.paperboy.rendering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LookTest {

    @Test
    void with_nothing_set_it_is_todays() {
        var look = Settings.of().look();

        assertThat(look.getName()).isEqualTo("Paperboy");
        assertThat(look.getLogo()).isEqualTo("Paperboy");
        assertThat(look.getFoot()).isEmpty();
        assertThat(look.getAccent()).isEqualTo("#9a3412");
        assertThat(look.isColoured()).isFalse();
        assertThat(look.getSheet().getValue())
                .contains("a, b { color: #f0a580 !important }", "[data-ogsc]", "h3 a:hover");
    }

    @Test
    void an_operators_colour_is_everywhere_and_gets_a_lighter_shade_for_dark_paper() {
        var look = Settings.of("accent", "#005A9C").look();

        assertThat(look.getAccent()).isEqualTo("#005a9c");
        assertThat(look.getSheet().getValue()).contains("#005a9c").doesNotContain("#9a3412", "#f0a580", "var(");
        var dark = Colour.of(look.ownAccent().orElseThrow().dark()).orElseThrow();
        assertThat(dark.contrast(new Colour(0x19, 0x18, 0x16))).isGreaterThan(7);
    }

    @Test
    void head_and_foot_are_one_line_each() {
        var look = Settings.of("name", "Gazette", "logo", " The\n Gazette ", "foot", "Printed at night\n\nby nobody")
                .look();

        assertThat(look.getLogo()).isEqualTo("The, Gazette");
        assertThat(look.getFoot()).isEqualTo("Printed at night, by nobody");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            textBlock =
                    """
                    name        | ~ ~     | paperboy.look.name is blank
                    logo        | ~ ~     | paperboy.look.logo is blank
                    accent      | red     | paperboy.look.accent is not a colour like #9a3412
                    accent      | #12345  | paperboy.look.accent is not a colour
                    accent      | #f0a580 | paperboy.look.accent cannot be read on paper of #fffdf8
                    accent-dark | #f0a580 | paperboy.look.accent-dark is set without paperboy.look.accent
                    """)
    void a_wrong_setting_is_refused_by_its_name(String setting, String value, String message) {
        assertThatThrownBy(() -> Settings.of(setting, value).look())
                .isInstanceOf(IllegalStateException.class)
                .hasMessageStartingWith(message);
    }

    @Test
    void texts_have_an_end_and_a_dark_colour_has_to_be_light() {
        assertThatThrownBy(() -> Settings.of("name", "x".repeat(61)).look())
                .hasMessage("paperboy.look.name is longer than 60 characters.");
        assertThatThrownBy(() -> Settings.of("accent", "#005a9c", "accent-dark", "#005a9c")
                        .look())
                .hasMessageStartingWith("paperboy.look.accent-dark cannot be read")
                .hasMessageEndingWith("Choose a lighter one.");
    }

    @Test
    void an_operators_sheet_that_cannot_be_read_is_refused_with_file_and_line(@TempDir Path folder) throws Exception {
        Files.createDirectory(folder.resolve("layout"));
        Files.writeString(folder.resolve("layout/mail.css"), "p { margin: 0 }\np { color: red");

        assertThatThrownBy(() -> Settings.of("directory", folder.toString()).look())
                .hasMessage("The style sheet layout/mail.css cannot be read, line 2: a brace or a selector is missing");
    }

    @Test
    void black_on_white_is_the_most_there_can_be() {
        var white = Colour.of("#ffffff").orElseThrow();
        var black = Colour.of("#000000").orElseThrow();

        assertThat(white.contrast(black)).isEqualTo(21.0);
        assertThat(white.contrast(white)).isEqualTo(1.0);
        assertThat(Colour.of("#767676").orElseThrow().contrast(white)).isBetween(4.5, 4.6);
    }
}
