package dev.paperboy.secret;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecretsTest {

    private static final String ONE = "0123456789abcdef0123456789abcdef";
    private static final String OTHER = "fedcba9876543210fedcba9876543210";

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit fills it in.
    Path folder;

    @Test
    void the_first_start_makes_a_secret_that_only_its_owner_can_read() throws IOException {
        var data = folder.resolve("not/there/yet");

        var secrets = load(Optional.empty(), Optional.empty(), data);

        assertThat(secrets).hasSize(1);
        assertThat(secrets.get(0)).hasSize(43);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(data.resolve("secret"))))
                .isEqualTo("rw-------");
    }

    @Test
    void the_next_start_finds_the_same_secret_and_another_folder_gets_another() {
        var made = load(Optional.empty(), Optional.empty(), folder.resolve("a"));

        assertThat(load(Optional.empty(), Optional.empty(), folder.resolve("a")))
                .isEqualTo(made);
        assertThat(load(Optional.empty(), Optional.empty(), folder.resolve("b")))
                .isNotEqualTo(made);
    }

    @Test
    void a_secret_file_holds_one_secret_a_line_the_current_one_first() throws IOException {
        var file = Files.writeString(folder.resolve("keys"), "  " + ONE + "\n\n" + OTHER + "\r\n");

        assertThat(load(Optional.empty(), Optional.of(file), folder)).containsExactly(ONE, OTHER);
        assertThat(folder.resolve("secret")).doesNotExist();
    }

    @Test
    void the_setting_comes_before_the_file() throws IOException {
        var file = Files.writeString(folder.resolve("keys"), ONE);

        assertThat(load(Optional.of(List.of(OTHER)), Optional.of(file), folder)).containsExactly(OTHER);
    }

    @Test
    void a_secret_file_that_is_missing_or_empty_is_not_replaced_by_a_new_secret() throws IOException {
        var empty = Files.createFile(folder.resolve("keys"));
        var missing = folder.resolve("gone");

        assertThatThrownBy(() -> load(Optional.empty(), Optional.of(empty), folder))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> load(Optional.empty(), Optional.of(missing), folder))
                .isInstanceOf(UncheckedIOException.class);
        assertThat(folder.resolve("secret")).doesNotExist();
    }

    private static List<String> load(Optional<List<String>> secret, Optional<Path> file, Path data) {
        return Secrets.load(new TestKeys.Config(secret, file, data));
    }
}
