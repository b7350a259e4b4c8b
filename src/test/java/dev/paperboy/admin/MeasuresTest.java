package dev.paperboy.admin;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MeasuresTest {

    @ParameterizedTest
    @CsvSource({
        "0,0 bytes",
        "1,1 byte",
        "999,999 bytes",
        "1000,1 KB",
        "999999,999 KB",
        "1449999,1.4 MB",
        "64000000,64.0 MB"
    })
    void sizes_are_short(long bytes, String words) {
        assertThat(Measures.size(bytes)).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({"0,0 ms", "999,999 ms", "1000,1.0 s", "59999,59.9 s", "60000,1 min 0 s", "200500,3 min 20 s"})
    void lengths_of_time_are_short(long millis, String words) {
        assertThat(Measures.time(millis)).isEqualTo(words);
    }
}
