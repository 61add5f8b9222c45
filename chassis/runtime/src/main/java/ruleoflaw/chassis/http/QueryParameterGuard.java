package ruleoflaw.chassis.http;

import static ruleoflaw.chassis.problem.CommonProblem.UNKNOWN_PARAMETER;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jspecify.annotations.Nullable;

/** Refuses query parameters that the operation does not know: a mistyped filter must not answer with everything. */
@ApplicationScoped
class QueryParameterGuard {
    private final Map<Method, Set<String>> known = new ConcurrentHashMap<>();

    @ServerRequestFilter
    void check(ContainerRequestContext request, ResourceInfo operation) {
        var given = request.getUriInfo().getQueryParameters().keySet();
        var method = operation.getResourceMethod();
        if (given.isEmpty() || method == null) {
            return;
        }
        var names = known.computeIfAbsent(method, QueryParameterGuard::parametersOf);
        given.stream().filter(name -> !names.contains(name)).findFirst().ifPresent(name -> {
            throw UNKNOWN_PARAMETER.because(name);
        });
    }

    private static Set<String> parametersOf(Method method) {
        return Arrays.stream(method.getParameters())
                .flatMap(QueryParameterGuard::namesIn)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Stream<String> namesIn(Parameter parameter) {
        if (parameter.isAnnotationPresent(BeanParam.class)) {
            return Arrays.stream(parameter.getType().getDeclaredFields())
                    .flatMap(field -> name(field.getAnnotation(RestQuery.class), field.getName()));
        }
        return name(parameter.getAnnotation(RestQuery.class), parameter.getName());
    }

    private static Stream<String> name(@Nullable RestQuery query, String ownName) {
        if (query == null) {
            return Stream.empty();
        }
        return Stream.of(query.value().isEmpty() ? ownName : query.value());
    }
}
