package org.chanjiao.api;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import org.chanjiao.account.Person;
import org.chanjiao.kernel.RegionCode;
import org.chanjiao.ledger.LedgerItemId;
import org.chanjiao.organisation.OrganisationId;
import org.chanjiao.policy.PolicyId;
import org.chanjiao.target.TargetId;
import org.chanjiao.task.TaskId;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the OpenAPI description says beyond the handlers: how to sign in, what an error looks like, what ids are. */
@Configuration(proxyBeanMethods = false)
class ApiDescription {

    static final String PROBLEM = "ProblemDetail";
    private static final String TOKEN = "token";

    static {
        var springdoc = SpringDocUtils.getConfig();
        springdoc.addRequestWrapperToIgnore(Person.class);
        for (Class<?> id :
                new Class<?>[] {PolicyId.class, TaskId.class, TargetId.class, OrganisationId.class, LedgerItemId.class
                }) {
            springdoc.addSimpleTypesForParameterObject(id);
            springdoc.replaceWithSchema(id, new StringSchema().format("uuid"));
        }
        springdoc.addSimpleTypesForParameterObject(RegionCode.class);
        springdoc.replaceWithSchema(RegionCode.class, new StringSchema().pattern("\\d{6}"));
    }

    @Bean
    OpenAPI description() {
        var bearer = new SecurityScheme()
                .type(SecurityScheme.Type.HTTP)
                .scheme("bearer")
                .description("在“个人设置 → 接口令牌”中签发，只显示一次；调用时具有签发人当时的角色和数据范围。");
        return new OpenAPI()
                .info(new Info()
                        .title("产教融合政策实施管理平台接口")
                        .version("v1")
                        .description("与页面相同的数据和权限。列表按 next 翻页：把它放进下一次调用的 after；为空即最后一页。"))
                .components(new Components().addSecuritySchemes(TOKEN, bearer))
                .addSecurityItem(new SecurityRequirement().addList(TOKEN));
    }

    @Bean
    OpenApiCustomizer problems() {
        return description -> description.getComponents().addSchemas(PROBLEM, problem());
    }

    @Bean
    OperationCustomizer refusals() {
        return new ApiRefusals();
    }

    private static Schema<?> problem() {
        return new ObjectSchema()
                .description("错误说明（RFC 9457）")
                .addProperty("type", new StringSchema().description("错误类别的地址，没有时为 about:blank"))
                .addProperty("title", new StringSchema().description("状态的名称"))
                .addProperty("status", new IntegerSchema().description("HTTP 状态码"))
                .addProperty("detail", new StringSchema().description("发生了什么"))
                .addProperty("reference", new StringSchema().description("平台内部错误的编号，报修时请提供"));
    }
}
