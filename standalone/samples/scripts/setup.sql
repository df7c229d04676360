-- Connectors to the sample services. Secrets were stored with: moltler secrets set github_token …
CREATE OR REPLACE CONNECTOR mycompany
TYPE 'github'
CONFIG {
    "token": "{{secrets.github_token}}",
    "org": "mycompany",
    "repo": "checkout",
    "base_url": $github_url
};

CREATE OR REPLACE CONNECTOR prometheus_prod
TYPE 'prometheus'
CONFIG {
    "url": $prometheus_url
};

CREATE OR REPLACE CONNECTOR salesforce_prod
TYPE 'salesforce'
CONFIG {
    "instance_url": $salesforce_url,
    "client_id": "sample-app",
    "client_secret": "{{secrets.salesforce_client_secret}}"
};

TEST CONNECTOR mycompany;
TEST CONNECTOR prometheus_prod;
TEST CONNECTOR salesforce_prod;
