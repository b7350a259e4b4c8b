package dev.paperboy.demo;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeptMailsTest {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    @Test
    void the_newest_mail_comes_first_also_after_a_restart() throws IOException {
        var before = new KeptMails(folder);
        before.keep("one".getBytes(US_ASCII));
        before.keep("two".getBytes(US_ASCII));

        var after = new KeptMails(folder);
        after.keep("three".getBytes(US_ASCII));

        assertThat(after.numbers()).containsExactly(3, 2, 1);
        assertThat(after.mail(2)).hasValue("two".getBytes(US_ASCII));
        assertThat(after.mail(4)).isEmpty();
    }

    @Test
    void the_oldest_mails_go_when_there_are_too_many() throws IOException {
        var mails = new KeptMails(folder);
        for (int i = 1; i <= KeptMails.MOST + 2; i++) {
            mails.keep(new byte[] {'x'});
        }

        assertThat(mails.numbers()).hasSize(KeptMails.MOST).startsWith(502, 501).endsWith(4, 3);
    }

    @Test
    void what_else_lies_in_the_folder_is_no_mail() throws IOException {
        Files.writeString(folder.resolve("notes.txt"), "x");
        Files.writeString(folder.resolve("0.eml"), "x");

        assertThat(new KeptMails(folder).numbers()).isEmpty();
    }
}
