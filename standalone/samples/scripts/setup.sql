-- Connectors to the sample services. The token was stored with: moltler secrets set github_token …
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

TEST CONNECTOR mycompany;
TEST CONNECTOR prometheus_prod;
