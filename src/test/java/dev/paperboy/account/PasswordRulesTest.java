package dev.paperboy.account;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordRulesTest {

    private final PasswordRules rules = new PasswordRules();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "granite umbrella lantern fox",
                "Xk9#mQ2$vL7@pR4",
                "vier Würfel unterm Küchentisch",
                "ящик под старой лестницей",
                "the paperboy rides at dawn again"
            })
    void a_long_password_is_taken(String password) {
        assertThatCode(() -> rules.check("Ada", password, password)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "passwordpassword",
                "Password Password!",
                "Correct Horse Battery Staple",
                "correcthorsebatterystaple2026",
                "thequickbrownfoxjumpsoverthelazydog",
                "123456789012345",
                "aaaaaaaaaaaaaaa",
                "abababababababab",
                "monkey7monkey7monkey7",
                "paperboypaperboy",
                "Paperboy-Paperboy-1",
                "Ada Lovelace 1815",
                "lovelacelovelace!",
                "...............",
                "               "
            })
    void a_password_that_is_easy_to_guess_is_refused(String password) {
        assertThatThrownBy(() -> rules.check("ada.lovelace@example.org", password, password))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("easy to guess");
    }

    @Test
    void short_long_and_different_ones_are_refused() {
        refused("fourteen chars", "fourteen chars", "at least 15");
        refused("", "", "at least 15");
        refused("granite umbrella ".repeat(20), "granite umbrella ".repeat(20), "at most 200");
        refused("granite umbrella lantern", "granite umbrella lanterm", "differ");
    }

    private void refused(String password, String again, String why) {
        assertThatThrownBy(() -> rules.check("Ada", password, again))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining(why);
    }
}
