/**
 * The JSON API under {@code /api/v1}, an edge: nothing depends on it.
 *
 * <p>Every resource needs a bearer token. What goes in is a record with named fields and nothing else; what comes out is a
 * record of its own, so that the stored shape can change behind it. Ids are opaque strings, times ISO 8601 with a zone, lists
 * {@code {"items", "page", "size", "total"}}, and every error a problem document (RFC 9457).
 */
@NullMarked
@OpenAPIDefinition(
        info = @Info(title = "Paperboy", version = "1"),
        security = @SecurityRequirement(name = "bearer"),
        components =
                @Components(
                        securitySchemes =
                                @SecurityScheme(
                                        securitySchemeName = "bearer",
                                        type = SecuritySchemeType.HTTP,
                                        scheme = "bearer")))
package dev.paperboy.api;

import org.eclipse.microprofile.openapi.annotations.Components;
import org.eclipse.microprofile.openapi.annotations.OpenAPIDefinition;
import org.eclipse.microprofile.openapi.annotations.enums.SecuritySchemeType;
import org.eclipse.microprofile.openapi.annotations.info.Info;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.security.SecurityScheme;
import org.jspecify.annotations.NullMarked;
