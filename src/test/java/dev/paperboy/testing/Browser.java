package dev.paperboy.testing;

import static io.restassured.RestAssured.given;

import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** A browser of one visitor: keeps cookies, follows nothing by itself, and sends forms as this site's pages have them. */
public final class Browser {

    private static final Pattern FORM_TOKEN = Pattern.compile("name=\"form-token\" value=\"([^\"]+)\"");

    private final Map<String, String> cookies = new TreeMap<>();

    /** What it sends now, by name. */
    public Map<String, String> cookies() {
        return Map.copyOf(cookies);
    }

    public Browser with(String cookie, String value) {
        cookies.put(cookie, value);
        return this;
    }

    public ValidatableResponse get(String path) {
        return kept(call().get(path));
    }

    /** Presses a button of a page that was opened just before. */
    public ValidatableResponse post(String path, String... namesAndValues) {
        return kept(form(namesAndValues).post(path));
    }

    /** A form as {@link #post} sends it, for a call that is not. */
    public RequestSpecification form(String... namesAndValues) {
        var form = call().header("Sec-Fetch-Site", "same-origin").formParam("form-token", formToken());
        for (int i = 0; i < namesAndValues.length; i += 2) {
            form.formParam(namesAndValues[i], namesAndValues[i + 1]);
        }
        return form;
    }

    public RequestSpecification call() {
        return given().urlEncodingEnabled(false)
                .redirects()
                .follow(false)
                .cookies(cookies)
                .header("Accept", "text/html,*/*;q=0.8");
    }

    /** A file as a page's form sends it. */
    public ValidatableResponse upload(String path, String field, String name, byte[] bytes) {
        return kept(call().header("Sec-Fetch-Site", "same-origin")
                .multiPart("form-token", formToken())
                .multiPart(field, name, bytes)
                .post(path));
    }

    private String formToken() {
        var page = call().get("/admin/log-in").asString();
        var found = FORM_TOKEN.matcher(page);
        if (!found.find()) {
            throw new AssertionError("No form token on the page: " + page);
        }
        return found.group(1);
    }

    private ValidatableResponse kept(Response response) {
        response.getDetailedCookies().asList().forEach(cookie -> {
            if (cookie.getMaxAge() == 0) {
                cookies.remove(cookie.getName());
            } else {
                cookies.put(cookie.getName(), cookie.getValue());
            }
        });
        return response.then();
    }
}
