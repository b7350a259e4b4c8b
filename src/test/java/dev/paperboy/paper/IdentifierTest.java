package dev.paperboy.paper;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IdentifierTest {

    @ParameterizedTest
    @CsvSource({
        "2511.03506, 2511.03506",
        "2511.03506v2, 2511.03506",
        "0704.0002, 0704.0002",
        "arXiv:2511.03506v2, 2511.03506",
        "hep-th/9901001v1, hep-th/9901001",
        "math.GT/0309136, math/0309136",
        "cond-mat.mtrl-sci/0309136, cond-mat/0309136",
        "https://arxiv.org/abs/2511.03506v1, 2511.03506",
        "http://export.arxiv.org/abs/hep-th/9901001, hep-th/9901001",
        "https://arxiv.org/pdf/2511.03506.pdf?download=1, 2511.03506",
        "oai:arXiv.org:2511.03506v1, 2511.03506",
        "10.48550/arXiv.2511.03506, 2511.03506",
        "https://doi.org/10.48550/ARXIV.2511.03506, 2511.03506",
        "https://huggingface.co/papers/2511.03506#community, 2511.03506",
        "hf.co/papers/2511.03506, 2511.03506",
        "https://www.alphaxiv.org/abs/2511.03506v2, 2511.03506",
    })
    void arXiv_ids_have_one_form(String text, String id) {
        assertThat(Identifier.parse(text)).contains(new Identifier("arxiv", id));
        assertThat(Identifier.arxiv(text)).contains(new Identifier("arxiv", id));
    }

    @ParameterizedTest
    @CsvSource({
        "10.1000/ABC.Def, 10.1000/abc.def",
        "doi:10.1000/abc, 10.1000/abc",
        "https://doi.org/10.1000/A(1)b, 10.1000/a(1)b",
        "http://dx.doi.org/10.1000/abc., 10.1000/abc",
        "https://www.biorxiv.org/content/10.1101/2026.01.02.573890v2, 10.1101/2026.01.02.573890",
        "http://biorxiv.org/content/10.1101/573890v1.full.pdf, 10.1101/573890",
        "https://www.medrxiv.org/content/10.64898/2026.01.02.26345678v1?rss=1, 10.64898/2026.01.02.26345678",
        "10.21203/rs.3.rs-1/v1, 10.21203/rs.3.rs-1/v1",
    })
    void dois_are_lower_case(String text, String doi) {
        assertThat(Identifier.parse(text)).contains(new Identifier("doi", doi));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "x",
                "2511.035",
                "10.1000",
                "10.1000/a b",
                "https://example.org/abs/2511.03506",
                "abc/123",
                "https://huggingface.co/papers/trending",
                "https://www.biorxiv.org/content/early/recent"
            })
    void other_text_names_nothing(String text) {
        assertThat(Identifier.parse(text)).isEmpty();
    }

    @Test
    void a_long_guid_is_hashed() {
        assertThat(Identifier.guid("nature", "x".repeat(301)).value()).startsWith("sha256:");
    }

    @ParameterizedTest
    @CsvSource({"file, report-7, report-7", "nature, report-7, nature:", "file, https://a.example/1, file:"})
    void a_files_own_id_is_public_where_it_can_stand_in_an_address(String source, String guid, String start) {
        assertThat(PublicId.of(Identifier.guid(source, guid))).startsWith(start);
    }
}
