/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.porelyte.model.provider;


import java.util.Collection;
import java.util.List;

import org.eclipse.emf.common.notify.AdapterFactory;
import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.common.util.ResourceLocator;

import org.eclipse.emf.edit.provider.ComposeableAdapterFactory;
import org.eclipse.emf.edit.provider.IEditingDomainItemProvider;
import org.eclipse.emf.edit.provider.IItemLabelProvider;
import org.eclipse.emf.edit.provider.IItemPropertyDescriptor;
import org.eclipse.emf.edit.provider.IItemPropertySource;
import org.eclipse.emf.edit.provider.IStructuredItemContentProvider;
import org.eclipse.emf.edit.provider.ITreeItemContentProvider;
import org.eclipse.emf.edit.provider.ItemPropertyDescriptor;
import org.eclipse.emf.edit.provider.ItemProviderAdapter;
import org.eclipse.emf.edit.provider.ViewerNotification;

import org.porelyte.model.PorelytePackage;
import org.porelyte.model.QuantityValue;

/**
 * This is the item provider adapter for a {@link org.porelyte.model.QuantityValue} object.
 * <!-- begin-user-doc -->
 * <!-- end-user-doc -->
 * @generated
 */
public class QuantityValueItemProvider 
	extends ItemProviderAdapter
	implements
		IEditingDomainItemProvider,
		IStructuredItemContentProvider,
		ITreeItemContentProvider,
		IItemLabelProvider,
		IItemPropertySource {
	/**
	 * This constructs an instance from a factory and a notifier.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public QuantityValueItemProvider(AdapterFactory adapterFactory) {
		super(adapterFactory);
	}

	/**
	 * This returns the property descriptors for the adapted class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public List<IItemPropertyDescriptor> getPropertyDescriptors(Object object) {
		if (itemPropertyDescriptors == null) {
			super.getPropertyDescriptors(object);

			addQuantityPropertyDescriptor(object);
			addLabelPropertyDescriptor(object);
			addSubjectPropertyDescriptor(object);
			addFormPropertyDescriptor(object);
			addNumberPropertyDescriptor(object);
			addUpperPropertyDescriptor(object);
			addTextPropertyDescriptor(object);
			addUnitPropertyDescriptor(object);
			addConditionPropertyDescriptor(object);
			addTemperaturePropertyDescriptor(object);
			addP05PropertyDescriptor(object);
			addP50PropertyDescriptor(object);
			addP95PropertyDescriptor(object);
			addFlagPropertyDescriptor(object);
			addProvenancePropertyDescriptor(object);
			addCitationPropertyDescriptor(object);
			addWherePropertyDescriptor(object);
			addNotePropertyDescriptor(object);
			addCalculatorPropertyDescriptor(object);
			addCalculatorVersionPropertyDescriptor(object);
			addParametersPropertyDescriptor(object);
			addSeedPropertyDescriptor(object);
		}
		return itemPropertyDescriptors;
	}

	/**
	 * This adds a property descriptor for the Quantity feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addQuantityPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_QuantityValue_quantity_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_QuantityValue_quantity_feature", "_UI_QuantityValue_type"),
				 PorelytePackage.Literals.QUANTITY_VALUE__QUANTITY,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Label feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addLabelPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_QuantityValue_label_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_QuantityValue_label_feature", "_UI_QuantityValue_type"),
				 PorelytePackage.Literals.QUANTITY_VALUE__LABEL,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Subject feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addSubjectPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_QuantityValue_subject_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_QuantityValue_subject_feature", "_UI_QuantityValue_type"),
				 PorelytePackage.Literals.QUANTITY_VALUE__SUBJECT,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Form feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addFormPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_QuantityValue_form_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_QuantityValue_form_feature", "_UI_QuantityValue_type"),
				 PorelytePackage.Literals.QUANTITY_VALUE__FORM,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Number feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addNumberPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_QuantityValue_number_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_QuantityValue_number_feature", "_UI_QuantityValue_type"),
				 PorelytePackage.Literals.QUANTITY_VALUE__NUMBER,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.REAL_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Upper feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addUpperPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_QuantityValue_upper_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_QuantityValue_upper_feature", "_UI_QuantityValue_type"),
				 PorelytePackage.Literals.QUANTITY_VALUE__UPPER,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.REAL_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Text feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addTextPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_QuantityValue_text_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_QuantityValue_text_feature", "_UI_QuantityValue_type"),
				 PorelytePackage.Literals.QUANTITY_VALUE__TEXT,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Unit feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addUnitPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_QuantityValue_unit_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_QuantityValue_unit_feature", "_UI_QuantityValue_type"),
				 PorelytePackage.Literals.QUANTITY_VALUE__UNIT,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Condition feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addConditionPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_QuantityValue_condition_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_QuantityValue_condition_feature", "_UI_QuantityValue_type"),
				 PorelytePackage.Literals.QUANTITY_VALUE__CONDITION,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Temperature feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addTemperaturePropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_QuantityValue_temperature_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_QuantityValue_temperature_feature", "_UI_QuantityValue_type"),
				 PorelytePackage.Literals.QUANTITY_VALUE__TEMPERATURE,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.REAL_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the P05 feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addP05PropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_QuantityValue_p05_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_QuantityValue_p05_feature", "_UI_QuantityValue_type"),
				 PorelytePackage.Literals.QUANTITY_VALUE__P05,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.REAL_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the P50 feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addP50PropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_QuantityValue_p50_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_QuantityValue_p50_feature", "_UI_QuantityValue_type"),
				 PorelytePackage.Literals.QUANTITY_VALUE__P50,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.REAL_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the P95 feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addP95PropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_QuantityValue_p95_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_QuantityValue_p95_feature", "_UI_QuantityValue_type"),
				 PorelytePackage.Literals.QUANTITY_VALUE__P95,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.REAL_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Flag feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addFlagPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_QuantityValue_flag_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_QuantityValue_flag_feature", "_UI_QuantityValue_type"),
				 PorelytePackage.Literals.QUANTITY_VALUE__FLAG,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Provenance feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addProvenancePropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_QuantityValue_provenance_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_QuantityValue_provenance_feature", "_UI_QuantityValue_type"),
				 PorelytePackage.Literals.QUANTITY_VALUE__PROVENANCE,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Citation feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addCitationPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_QuantityValue_citation_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_QuantityValue_citation_feature", "_UI_QuantityValue_type"),
				 PorelytePackage.Literals.QUANTITY_VALUE__CITATION,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Where feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addWherePropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_QuantityValue_where_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_QuantityValue_where_feature", "_UI_QuantityValue_type"),
				 PorelytePackage.Literals.QUANTITY_VALUE__WHERE,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Note feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addNotePropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_QuantityValue_note_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_QuantityValue_note_feature", "_UI_QuantityValue_type"),
				 PorelytePackage.Literals.QUANTITY_VALUE__NOTE,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Calculator feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addCalculatorPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_QuantityValue_calculator_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_QuantityValue_calculator_feature", "_UI_QuantityValue_type"),
				 PorelytePackage.Literals.QUANTITY_VALUE__CALCULATOR,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Calculator Version feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addCalculatorVersionPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_QuantityValue_calculatorVersion_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_QuantityValue_calculatorVersion_feature", "_UI_QuantityValue_type"),
				 PorelytePackage.Literals.QUANTITY_VALUE__CALCULATOR_VERSION,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Parameters feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addParametersPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_QuantityValue_parameters_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_QuantityValue_parameters_feature", "_UI_QuantityValue_type"),
				 PorelytePackage.Literals.QUANTITY_VALUE__PARAMETERS,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Seed feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addSeedPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_QuantityValue_seed_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_QuantityValue_seed_feature", "_UI_QuantityValue_type"),
				 PorelytePackage.Literals.QUANTITY_VALUE__SEED,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.INTEGRAL_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected boolean shouldComposeCreationImage() {
		return true;
	}

	/**
	 * This returns the label text for the adapted class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getText(Object object) {
		String label = ((QuantityValue)object).getLabel();
		return label == null || label.length() == 0 ?
			getString("_UI_QuantityValue_type") :
			getString("_UI_QuantityValue_type") + " " + label;
	}


	/**
	 * This handles model notifications by calling {@link #updateChildren} to update any cached
	 * children and by creating a viewer notification, which it passes to {@link #fireNotifyChanged}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void notifyChanged(Notification notification) {
		updateChildren(notification);

		switch (notification.getFeatureID(QuantityValue.class)) {
			case PorelytePackage.QUANTITY_VALUE__QUANTITY:
			case PorelytePackage.QUANTITY_VALUE__LABEL:
			case PorelytePackage.QUANTITY_VALUE__SUBJECT:
			case PorelytePackage.QUANTITY_VALUE__FORM:
			case PorelytePackage.QUANTITY_VALUE__NUMBER:
			case PorelytePackage.QUANTITY_VALUE__UPPER:
			case PorelytePackage.QUANTITY_VALUE__TEXT:
			case PorelytePackage.QUANTITY_VALUE__UNIT:
			case PorelytePackage.QUANTITY_VALUE__CONDITION:
			case PorelytePackage.QUANTITY_VALUE__TEMPERATURE:
			case PorelytePackage.QUANTITY_VALUE__P05:
			case PorelytePackage.QUANTITY_VALUE__P50:
			case PorelytePackage.QUANTITY_VALUE__P95:
			case PorelytePackage.QUANTITY_VALUE__FLAG:
			case PorelytePackage.QUANTITY_VALUE__PROVENANCE:
			case PorelytePackage.QUANTITY_VALUE__CITATION:
			case PorelytePackage.QUANTITY_VALUE__WHERE:
			case PorelytePackage.QUANTITY_VALUE__NOTE:
			case PorelytePackage.QUANTITY_VALUE__CALCULATOR:
			case PorelytePackage.QUANTITY_VALUE__CALCULATOR_VERSION:
			case PorelytePackage.QUANTITY_VALUE__PARAMETERS:
			case PorelytePackage.QUANTITY_VALUE__SEED:
				fireNotifyChanged(new ViewerNotification(notification, notification.getNotifier(), false, true));
				return;
		}
		super.notifyChanged(notification);
	}

	/**
	 * This adds {@link org.eclipse.emf.edit.command.CommandParameter}s describing the children
	 * that can be created under this object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected void collectNewChildDescriptors(Collection<Object> newChildDescriptors, Object object) {
		super.collectNewChildDescriptors(newChildDescriptors, object);
	}

	/**
	 * Return the resource locator for this item provider's resources.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ResourceLocator getResourceLocator() {
		return PorelyteEditPlugin.INSTANCE;
	}

}
