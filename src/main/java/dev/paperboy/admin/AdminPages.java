package dev.paperboy.admin;

import dev.paperboy.account.Admin;
import dev.paperboy.account.AdminSession;
import dev.paperboy.account.ApiToken;
import dev.paperboy.account.Role;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;

/** The pages about people and their rights, typed: a misspelt field fails the build. An empty text says nothing is shown. */
final class AdminPages {

    private AdminPages() {}

    /** Asks for name and password. */
    @CheckedTemplate(basePath = "admin", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record LogIn(String name, String next, String error) implements TemplateInstance {}

    /** Makes an account of this role; the form posts to the same address. */
    @CheckedTemplate(basePath = "admin", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record SetUp(Role role, String name, String error) implements TemplateInstance {}

    /** The set-up link is not good, or not any more. */
    @CheckedTemplate(basePath = "admin", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record SetUpClosed() implements TemplateInstance {}

    /** One's own address, password and sessions; {@code here} is the session of this browser, {@code changed} what was changed. */
    @CheckedTemplate(basePath = "admin", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Account(
            List<AdminSession> sessions, String here, String address, String changed, String error, String addressError)
            implements TemplateInstance {}

    /** Everybody who may come in; {@code link} is a set-up link just made. */
    @CheckedTemplate(basePath = "admin", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record People(List<Admin> people, List<Role> roles, String link, Role linkRole, String error)
            implements TemplateInstance {}

    /** The tokens of the API; {@code fresh} is one just made. */
    @CheckedTemplate(basePath = "admin", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Tokens(List<ApiToken> tokens, List<Role> roles, String fresh, String name, Role chosen, String error)
            implements TemplateInstance {}

    /** A page of what was done; pages count from 0, and {@code last} is the last there is. */
    @CheckedTemplate(basePath = "admin", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record AuditLog(List<AuditLine> lines, int page, int last, long total) implements TemplateInstance {}
}
