//! The browser's database. Everything works without it; the page is told that nothing is kept then.

use super::tell;
use idb::{Database, Error, Factory, ObjectStoreParams, TransactionMode};
use js_sys::Uint8Array;
use serde_json::json;
use std::rc::Rc;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::spawn_local;

/// The database's name; `src/state/portfolio` of the web app wipes it.
const NAME: &str = "nextplan.1.portfolio";
const TABLE: &str = "kept";

/// The database, where there is one.
#[derive(Clone)]
pub(crate) struct Store(Option<Rc<Database>>);

async fn database() -> Result<Database, Error> {
    let mut request = Factory::new()?.open(NAME, Some(1))?;
    request.on_upgrade_needed(|event| {
        if let Ok(database) = idb::event::DatabaseEvent::database(&event) {
            // Fails where it is there already.
            let _ = database.create_object_store(TABLE, ObjectStoreParams::new());
        }
    });
    let mut database = request.await?;
    // Another page wipes it: that must not wait for this one.
    database.on_version_change(|event| {
        if let Ok(database) = idb::event::DatabaseEvent::database(&event) {
            database.close();
        }
    });
    Ok(database)
}

impl Store {
    pub(crate) async fn open() -> Self {
        Self(database().await.ok().map(Rc::new))
    }

    /// Tells the page whether anything can be kept.
    pub(crate) fn report(&self) {
        told(if self.0.is_some() { None } else { Some("none") });
    }

    async fn get(&self, key: &str) -> Option<JsValue> {
        let transaction = self.0.as_ref()?.transaction(&[TABLE], TransactionMode::ReadOnly).ok()?;
        let store = transaction.object_store(TABLE).ok()?;
        store.get(JsValue::from(key)).ok()?.await.ok()?
    }

    pub(crate) async fn text(&self, key: &str) -> Option<String> {
        self.get(key).await?.as_string()
    }

    pub(crate) async fn bytes(&self, key: &str) -> Option<Vec<u8>> {
        self.get(key).await?.dyn_into::<Uint8Array>().ok().map(|bytes| bytes.to_vec())
    }

    /// Keeps some values, all or none, and tells the page how it went.
    pub(crate) fn put(&self, values: Vec<(String, JsValue)>) {
        let store = self.clone();
        spawn_local(async move {
            let Some(database) = &store.0 else { return told(Some("none")) };
            told(put(database, values).await.err().map(|_| "full"));
        });
    }

    pub(crate) fn delete(&self, key: &str) {
        let (store, key) = (self.clone(), JsValue::from(key));
        spawn_local(async move {
            if let Some(database) = &store.0 {
                // What stays there is read by nothing: the settings no longer name it.
                let _ = delete(database, key).await;
            }
        });
    }
}

fn told(problem: Option<&str>) {
    tell(&json!({ "kind": "kept", "problem": problem }), &JsValue::NULL);
}

async fn put(database: &Database, values: Vec<(String, JsValue)>) -> Result<(), Error> {
    let transaction = database.transaction(&[TABLE], TransactionMode::ReadWrite)?;
    let store = transaction.object_store(TABLE)?;
    for (key, value) in values {
        store.put(&value, Some(&key.into()))?.await?;
    }
    transaction.commit()?.await?;
    Ok(())
}

async fn delete(database: &Database, key: JsValue) -> Result<(), Error> {
    let transaction = database.transaction(&[TABLE], TransactionMode::ReadWrite)?;
    transaction.object_store(TABLE)?.delete(key)?.await?;
    transaction.commit()?.await?;
    Ok(())
}
