package dev.paperboy.delivery.dkim;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class RelaxedHeadTest {

    @Test
    void the_example_of_the_standard() {
        var head = head("A: X\r\nB : Y\t\r\n\tZ  \r\n\r\n C \r\n");

        assertThat(head.covered(List.of("a", "b"))).isEqualTo("a:X\r\nb:Y Z\r\n");
        assertThat(head.bodyStart()).isEqualTo(22);
    }

    @Test
    void of_several_fields_the_lowest_comes_first_and_what_is_not_there_is_nothing() {
        var head = head("X: 1\r\nx: 2\r\nX: 3\r\n\r\n");

        assertThat(head.covered(List.of("x", "y", "x"))).isEqualTo("x:3\r\nx:2\r\n");
        assertThat(head.covered(List.of("x", "x", "x", "x"))).isEqualTo("x:3\r\nx:2\r\nx:1\r\n");
    }

    @Test
    void what_looks_like_a_field_in_the_body_is_none() {
        assertThat(head("A: 1\r\n\r\nB: 2\r\n").covered(List.of("b"))).isEmpty();
        assertThat(head("\r\nB: 2\r\n").covered(List.of("b"))).isEmpty();
        assertThat(head("\r\nB: 2\r\n").bodyStart()).isEqualTo(2);
    }

    @Test
    void a_mail_may_lack_a_body_and_a_value() {
        var head = head("A:\r\nB: \r\n\tb\r\n");

        assertThat(head.covered(List.of("a", "b"))).isEqualTo("a:\r\nb:b\r\n");
        assertThat(head.bodyStart()).isEqualTo("A:\r\nB: \r\n\tb\r\n".length());
    }

    private static RelaxedHead head(String mail) {
        return new RelaxedHead(mail.getBytes(ISO_8859_1));
    }
}
