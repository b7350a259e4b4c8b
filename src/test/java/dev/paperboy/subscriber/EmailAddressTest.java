package dev.paperboy.subscriber;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EmailAddressTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ada@example.org",
                "Ada.Lovelace@Example.ORG",
                "ada+papers@mail.example.co.uk",
                "o'neil@example.org",
                "a@b.cd",
                "1@2.example",
                "!#$%&'*+-/=?^_`{|}~@example.org",
                "ada@xn--strae-oqa.de",
                "ada@a-b.example",
                "ada@example.xn--p1ai"
            })
    void addresses_that_can_be_mailed_are_taken_as_typed(String address) {
        assertThat(new EmailAddress(address).value()).isEqualTo(address);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "ada",
                "@example.org",
                "ada@",
                "a@b",
                "ada@example",
                "ada@localhost",
                "\"a b\"@c.de",
                "\"ada\"@example.org",
                "a@[127.0.0.1]",
                "a@127.0.0.1",
                "a@[IPv6:::1]",
                "a@-b.cd",
                "a@b-.cd",
                "a@b..cd",
                "a@.b.cd",
                "a@b.cd.",
                "a@b_c.de",
                ".a@example.org",
                "a.@example.org",
                "a..b@example.org",
                "a b@example.org",
                "a@exa mple.org",
                " a@example.org",
                "a@example.org ",
                "a@example.org\n",
                "a@example.org\r\nBcc: b@example.org",
                "a\u0000b@example.org",
                "a\tb@example.org",
                "<aaa@bbb.com>ccc@ddd.com",
                "<a@example.org>",
                "Ada <a@example.org>",
                "a@b.com,c@d.com",
                "a@b.com;c@d.com",
                "a@b@c.de",
                "a(comment)@example.org",
                "a@example.org(comment)",
                "a@(comment)example.org",
                "@a.org:b@c.de",
                "=?utf-8?q?a?=@b.c",
                "ädä@example.org",
                "ada@straße.de",
                "ada@example.123",
                "ada\u202e@example.org"
            })
    void what_cannot_be_mailed_or_could_be_read_in_two_ways_is_refused(String text) {
        assertThatThrownBy(() -> new EmailAddress(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void lengths_are_those_of_smtp() {
        var local = "a".repeat(64);
        var label = "b".repeat(63);
        var longest = local + "@" + label + "." + label + "." + "c".repeat(58) + ".de";
        assertThat(longest).hasSize(254);

        assertThat(new EmailAddress(longest).value()).isEqualTo(longest);
        assertThatThrownBy(() -> new EmailAddress("a" + local + "@example.org"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new EmailAddress("a@b" + label + ".de")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new EmailAddress(local + "@" + label + "." + label + "." + label + ".de"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void the_same_person_is_known_in_any_case() {
        assertThat(new EmailAddress("Ada@Example.org").key()).isEqualTo(new EmailAddress("aDA@eXAMPLE.org").key());
    }

    @Test
    void neither_its_text_nor_a_refusal_gives_an_address_away() {
        assertThat(new EmailAddress("ada@example.org")).hasToString("an e-mail address");
        assertThatThrownBy(() -> new EmailAddress("ada@secret")).hasMessageNotContaining("secret");
    }

    @Test
    void one_mailbox_counts_once_however_it_is_written() {
        assertThat(new EmailAddress("V.ictim+news@GMail.com").abuseKey()).isEqualTo("victim@gmail.com");
        assertThat(new EmailAddress("victim@googlemail.com").abuseKey()).isEqualTo("victim@gmail.com");
        assertThat(new EmailAddress("first.last+x+y@example.org").abuseKey()).isEqualTo("first.last@example.org");
        assertThat(new EmailAddress("+x@example.org").abuseKey()).isEqualTo("+x@example.org");
    }
}
