package org.chanjiao.api;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import java.util.List;
import java.util.Optional;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springframework.web.method.HandlerMethod;

/** Adds to every operation the refusals that all of them share, each a problem detail. */
final class ApiRefusals implements OperationCustomizer {

    @Override
    public Operation customize(Operation operation, HandlerMethod handler) {
        var parameters = Optional.ofNullable(operation.getParameters()).orElse(List.of());
        refuse(operation, "401", "没有令牌，或令牌已失效");
        refuse(operation, "403", "没有这项权限，或不在自己的地区和单位范围内");
        if (parameters.stream().anyMatch(ApiRefusals::inPath)) {
            refuse(operation, "404", "没有这个对象，或不在可见范围内");
        }
        if (operation.getRequestBody() != null || parameters.stream().anyMatch(each -> !inPath(each))) {
            refuse(operation, "400", "参数或内容不合格式");
        }
        return operation;
    }

    private static boolean inPath(Parameter parameter) {
        return "path".equals(parameter.getIn());
    }

    private static void refuse(Operation operation, String status, String meaning) {
        if (!operation.getResponses().containsKey(status)) {
            var problem = new MediaType().schema(new Schema<>().$ref(ApiDescription.PROBLEM));
            operation
                    .getResponses()
                    .addApiResponse(
                            status,
                            new ApiResponse()
                                    .description(meaning)
                                    .content(new Content().addMediaType("application/problem+json", problem)));
        }
    }
}
