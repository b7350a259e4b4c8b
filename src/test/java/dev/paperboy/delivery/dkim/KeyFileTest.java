package dev.paperboy.delivery.dkim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class KeyFileTest {

    private final Path folder;

    KeyFileTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void the_public_half_is_told_as_the_standard_publishes_it() {
        var seed = Base64.getDecoder().decode("nWGxne/9WmC6hEr0kuwsxERJxWl7MmkZcDusAxyuf2A=");
        var der = HexFormat.of()
                .parseHex("302e020100300506032b657004220420" + HexFormat.of().formatHex(seed));

        assertThat(read(TestDkim.write(folder, "brisbane", "PRIVATE KEY", der)).record())
                .isEqualTo("v=DKIM1; k=ed25519; p=11qYAYKxCrfVS/7TyWQHOg7hcvPapiMlrwIaaPcHURo=");
    }

    @Test
    void an_rsa_key_is_told_whole() {
        assertThat(read(TestDkim.pem(folder, "rsa", TestDkim.make("RSA", 2048))).record())
                .startsWith("v=DKIM1; k=rsa; p=MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8A")
                .hasSize(18 + 392);
    }

    @ParameterizedTest
    @ValueSource(ints = {512, 1024, 2047})
    void a_weak_key_is_refused(int bits) {
        assertWrong(TestDkim.pem(folder, "weak", TestDkim.make("RSA", bits)), "is an RSA key of " + bits + " bits");
    }

    @ParameterizedTest
    @CsvSource({"EC, 256", "Ed448, 448", "DSA, 2048"})
    void a_key_of_another_kind_is_refused(String kind, int bits) {
        assertWrong(TestDkim.pem(folder, "other", TestDkim.make(kind, bits)), "is neither an RSA nor an Ed25519 key");
    }

    @ParameterizedTest
    @CsvSource({
        "ENCRYPTED PRIVATE KEY, is locked by a password",
        "RSA PRIVATE KEY, has an old form",
        "PUBLIC KEY, holds something else than a private key: PUBLIC KEY",
        "PRIVATE KEY, is neither an RSA nor an Ed25519 key",
    })
    void another_file_is_refused(String label, String words) {
        assertWrong(TestDkim.write(folder, "other", label, new byte[] {1, 2, 3}), words);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "hello", "-----BEGIN PRIVATE KEY-----", "\u0000\u0001"})
    void what_is_no_key_is_refused(String text) throws IOException {
        assertWrong(Files.writeString(folder.resolve("no.pem"), text), "holds no key in PEM form");
    }

    @Test
    void a_file_that_cannot_be_read_is_named() {
        assertWrong(folder.resolve("absent.pem"), "cannot be read");
        assertWrong(folder, "");
    }

    private void assertWrong(Path file, String words) {
        assertThatThrownBy(() -> read(file))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageStartingWith("paperboy.dkim.keys[3].file: " + file + " " + words);
    }

    private static DkimKey read(Path file) {
        return KeyFile.read("paperboy.dkim.keys[3]", new TestDkim.TestKey("a", file, true));
    }
}
