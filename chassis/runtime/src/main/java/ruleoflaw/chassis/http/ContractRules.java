package ruleoflaw.chassis.http;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.responses.APIResponses;

/** Adds to the emitted contract what holds for every operation: how it refuses, and how a POST is safely repeated. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class ContractRules implements OASFilter {
    private static final String PROBLEM = "Problem";

    @Override
    public void filterOpenAPI(OpenAPI contract) {
        contract.getComponents().addSchema(PROBLEM, problem());
        unwrapSingleValues(contract.getComponents());
        contract.getPaths()
                .getPathItems()
                .forEach((path, item) -> item.getOperations().forEach(this::complete));
    }

    private void complete(HttpMethod method, Operation operation) {
        operation.getResponses().removeAPIResponse("401");
        operation.getResponses().removeAPIResponse("403");
        operation
                .getResponses()
                .addAPIResponse(
                        "default",
                        OASFactory.createAPIResponse()
                                .description("不予办理的原因 / why it was refused (RFC 9457)")
                                .content(OASFactory.createContent()
                                        .addMediaType(
                                                "application/problem+json",
                                                OASFactory.createMediaType()
                                                        .schema(OASFactory.createSchema()
                                                                .ref(PROBLEM)))));
        if (method == HttpMethod.POST) {
            created(operation.getResponses());
            operation.addParameter(OASFactory.createParameter()
                    .name("Idempotency-Key")
                    .in(org.eclipse.microprofile.openapi.models.parameters.Parameter.In.HEADER)
                    .description("同一键重复提交只办理一次 / the same key is done once")
                    .schema(OASFactory.createSchema()
                            .type(List.of(SchemaType.STRING))
                            .maxLength(255)));
        }
    }

    /** What nobody described differently answers 201, as {@code @ResponseStatus} says and the generator overlooks. */
    private static void created(APIResponses responses) {
        var answer = responses.getAPIResponse("200");
        if (answer != null && "OK".equals(answer.getDescription())) {
            responses.removeAPIResponse("200");
            responses.addAPIResponse("201", answer.description("Created"));
        }
    }

    /** Typed ids and codes are records with one component {@code value}; in JSON they are that value. */
    private static void unwrapSingleValues(Components components) {
        Map.copyOf(components.getSchemas()).forEach((name, schema) -> {
            var properties = schema.getProperties();
            if (properties != null && properties.keySet().equals(Set.of("value"))) {
                components.addSchema(name, Objects.requireNonNull(properties.get("value")));
            }
        });
    }

    private static org.eclipse.microprofile.openapi.models.media.Schema problem() {
        return object(Map.of(
                        "type",
                        text(),
                        "title",
                        text(),
                        "detail",
                        text(),
                        "instance",
                        text(),
                        "status",
                        OASFactory.createSchema()
                                .type(List.of(SchemaType.INTEGER))
                                .format("int32"),
                        "errors",
                        OASFactory.createSchema()
                                .type(List.of(SchemaType.ARRAY))
                                .items(object(Map.of("pointer", text(), "detail", text())))))
                .required(List.of("type", "title", "status"));
    }

    private static org.eclipse.microprofile.openapi.models.media.Schema object(
            Map<String, org.eclipse.microprofile.openapi.models.media.Schema> properties) {
        return OASFactory.createSchema()
                .type(List.of(SchemaType.OBJECT))
                .properties(new java.util.TreeMap<>(properties));
    }

    private static org.eclipse.microprofile.openapi.models.media.Schema text() {
        return OASFactory.createSchema().type(List.of(SchemaType.STRING));
    }
}
