package dev.paperboy.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PageRoutesTest {

    private final PageRoutes routes = new PageRoutes();

    @Test
    void it_knows_the_pages_of_the_application() {
        assertThat(routes.missedBy(List.of()))
                .contains("/", "/papers", "/papers/{id: .+}", "/admin", "/admin/editions/new", "/unsubscribe/{token}")
                .doesNotContain("/sign-up", "/preferences/{access}/export")
                .noneMatch(path -> path.startsWith("/mailbox") || path.startsWith("/api"));
    }

    @Test
    void a_path_leads_to_the_page_that_fits_it_closest() {
        assertThat(routes.missedBy(List.of("/admin/editions/new")))
                .contains("/admin/editions/{id}")
                .doesNotContain("/admin/editions/new");
        assertThat(routes.missedBy(List.of("/papers/math/0211159"))).doesNotContain("/papers/{id: .+}");
    }
}
