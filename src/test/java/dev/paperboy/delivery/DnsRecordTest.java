package dev.paperboy.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DnsRecordTest {

    @Test
    void a_short_value_is_one_string() {
        assertThat(new DnsRecord("_dmarc.example.org", "v=DMARC1; p=none", "").line())
                .isEqualTo("_dmarc.example.org. IN TXT \"v=DMARC1; p=none\"");
    }

    @Test
    void a_long_value_is_cut_into_strings_that_are_read_as_one() {
        var value = "v=DKIM1; k=rsa; p=" + "A".repeat(392);
        var line = new DnsRecord("a._domainkey.example.org", value, "").line();

        assertThat(line)
                .startsWith("a._domainkey.example.org. IN TXT ( \"v=DKIM1;")
                .endsWith("\" )");
        var strings =
                line.substring(line.indexOf('"') + 1, line.lastIndexOf('"')).split("\" \"", -1);
        assertThat(strings).hasSize(2).allMatch(string -> string.length() <= 255);
        assertThat(String.join("", strings)).isEqualTo(value);
    }
}
