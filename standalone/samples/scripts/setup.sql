-- Connectors to the sample services. Secrets were stored with: moltler secrets set github_token …
CREATE OR REPLACE CONNECTOR mycompany
TYPE 'github'
CONFIG {
    "token": "{{secrets.github_token}}",
    "org": "mycompany",
    "repo": "checkout",
    "base_url": $github_url
};

CREATE OR REPLACE CONNECTOR pagerduty_prod
TYPE 'pagerduty'
CONFIG {
    "api_key": "{{secrets.pagerduty_api_key}}",
    "from_email": "ada@mycompany.example",
    "base_url": $pagerduty_url
};

CREATE OR REPLACE CONNECTOR prometheus_prod
TYPE 'prometheus'
CONFIG {
    "url": $prometheus_url
};

CREATE OR REPLACE CONNECTOR datadog_prod
TYPE 'datadog'
CONFIG {
    "api_key": "{{secrets.datadog_api_key}}",
    "app_key": "{{secrets.datadog_app_key}}",
    "base_url": $datadog_url
};

TEST CONNECTOR mycompany;
TEST CONNECTOR pagerduty_prod;
TEST CONNECTOR prometheus_prod;
TEST CONNECTOR datadog_prod;
