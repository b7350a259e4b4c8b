package dev.paperboy;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;

import dev.paperboy.testing.RelayResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RelayResource.class)
class StartTest {

    @Test
    void the_application_gets_ready() {
        given().get("/q/health").then().statusCode(200).body("status", equalTo("UP"));
    }
}
